import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageTag, unwatchLanguage, watchLanguage } from '../../language/language-tag.js';
import { wordsFor } from '../../language/load-words.js';
import { localeOf, translatedLocales } from '../../language/locales.js';
import { swedish, type Words } from '../../language/words.js';
import { translationNotice, type TranslationNotice } from '../../parts/translation-notice.js';
import { pageNotes } from '../page-notes.js';
import { changeLanguage, noteSpeaker, speaksFirst } from '../speakers.js';
import type { Warn } from '../warnings.js';

/** The language that an element speaks: the one of its place, or Swedish where the visitor asked for that. */
export class LanguageController implements ReactiveController {
  /** The words to show the element in. */
  words: Words = swedish;
  /** What is said of the translation. */
  notice!: TranslationNotice;
  readonly #update: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
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
    noteSpeaker(this.host);
  }

  hostUpdate(): void {
    const translated = this.#wordsOfPlace();
    const { locale, note } = translated;
    const wantsSwedish = !!pageNotes.inSwedish[locale];
    this.words = wantsSwedish ? swedish : translated;
    noteSpeaker(this.host, note ? locale : undefined);
    const isFirst = speaksFirst(this.host);
    this.notice = translationNotice(translated, wantsSwedish, isFirst, changeLanguage);
  }

  /** The words of the language that holds where the element stands, else Swedish, whole. */
  #wordsOfPlace(): Words {
    const tag = languageTag(this.host);
    const locale = localeOf(tag);
    const failed = (mend: string) => this.warn('lang', tag, mend);
    if (!locale && this.host.getAttribute('lang')) {
      failed(`use one of sv, ${translatedLocales.join(', ')}; showing Swedish`);
    }
    return wordsFor(locale ?? 'sv', this.#update, failed);
  }
}
