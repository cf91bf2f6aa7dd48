import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageTag, unwatchLanguage, watchLanguage } from '../../language/language-tag.js';
import { wordsComing, wordsFor } from '../../language/load-words.js';
import { localeOf, translatedLocales } from '../../language/locales.js';
import type { Speakers } from '../../language/speakers.js';
import { swedish, type Words } from '../../language/words.js';
import { translationNotice, type TranslationNotice } from '../../parts/translation-notice.js';
import { servedRoot } from '../served-root.js';
import type { Warn } from '../warnings.js';

/** The language that an element speaks: the one of its place, or Swedish where the visitor asked for that. */
export class LanguageController implements ReactiveController {
  /** The words to show the element in. */
  words: Words = swedish;
  /** What is said of the translation. */
  notice!: TranslationNotice;
  /** Those who speak what it last spoke. */
  #speakers: Speakers | undefined;
  /** Whether a server had said of the translation, which stays said. */
  #isServed = false;
  readonly #update: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly warn: Warn,
  ) {
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    watchLanguage(this.host, this.#update);
  }

  hostDisconnected(): void {
    unwatchLanguage(this.#update);
    this.rest();
  }

  /** Nothing of the element is on screen for now: another may be the first to speak its language. */
  rest(): void {
    this.#speakers?.delete(this.host);
    this.#speakers = undefined;
  }

  hostUpdate(): void {
    const translated = this.#wordsOfPlace();
    const { speakers } = translated;
    if (speakers !== this.#speakers) this.rest();
    (this.#speakers = speakers)?.add(this.host);
    this.words = speakers?.inSwedish ? swedish : translated;
    this.#isServed ||= servedRoot(this.host) !== null;
    const isFirst = this.#isServed || !!speakers?.isFirst(this.host);
    this.notice = translationNotice(translated, isFirst);
  }

  /** Resolves once the words of the place have come, or cannot be had; null where they are there. */
  get coming(): Promise<unknown> | null {
    this.#wordsOfPlace();
    return wordsComing(localeOf(languageTag(this.host)));
  }

  /** Whether the words of the place cannot be had, or have yet to come, so that Swedish stands for them. */
  get isMissing(): boolean {
    return this.#wordsOfPlace().locale !== (localeOf(languageTag(this.host)) ?? 'sv');
  }

  /** The words of the language that holds where the element stands, else Swedish, whole. */
  #wordsOfPlace(): Words {
    const tag = languageTag(this.host);
    const locale = localeOf(tag);
    const showing = 'showing Swedish';
    const failed = (mend: string) => {
      const shown = servedRoot(this.host) ? 'what the server wrote stays' : showing;
      this.warn('lang', tag, `${mend}; ${shown}`);
    };
    if (!locale && this.host.getAttribute('lang')) {
      this.warn('lang', tag, `use one of sv, ${translatedLocales.join(', ')}; ${showing}`);
    }
    return wordsFor(locale ?? 'sv', this.#update, failed);
  }
}
