import { html, render, type TemplateResult } from 'lit/html.js';
import { languageTag, unwatchLanguage, watchLanguage } from '../language/language-tag.js';
import { wordsFor } from '../language/load-words.js';
import { localeOf, translatedLocales } from '../language/locales.js';
import { swedish, type Words } from '../language/words.js';
import { countyIds, defaultCounty, type CountyId } from '../material/counties.js';
import { headingLevels, readChoice, readInstant, type Reading } from './attribute-readers.js';
import { presentInstant, wakeAt } from './clock.js';
import { closedRoot } from './closed-root.js';
import { fallback } from './fallback.js';
import { noteFocus, pageNotes } from './page-notes.js';
import { previewNotice } from '../parts/preview-notice.js';
import { reflectAttributes, upgradeProperties } from './reflect-attributes.js';
import { sharedStyles } from '../parts/shared.styles.js';
import { changeLanguage, noteSpeaker, speaksFirst } from './speakers.js';
import { translationNotice } from '../parts/translation-notice.js';
import { version } from './version.js';

/** What an element shows at an instant, and until when (epoch milliseconds; null: for good). */
export interface Showing {
  readonly content: TemplateResult;
  readonly nextChange: number | null;
  /** What stands before all else, notices too. */
  readonly lead?: TemplateResult;
  /** Whether something is said to be open until then: that is looked after more often. */
  readonly isOpen?: boolean;
}

const attributes = ['heading-level', 'county', 'material', 'now'];

/** On a server there are no elements; importing a class must not fail there. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * What all elements have in common: the attributes of every element, the instant that it shows,
 * its wake-up at the next change, warnings, and the fallback where rendering fails. An element
 * says what to show by `show`.
 *
 * Elements render with lit-html on a plain `HTMLElement`. LitElement's own half of Lit (2.3 kB of
 * 5.1, compressed) manages properties of many types; here every value is an attribute's text.
 */
export abstract class KvinnofridElement extends Base {
  static readonly version: string = version;

  /** Style sheets, from the most general to the most special. */
  static readonly styles: readonly string[] = [sharedStyles];

  static get observedAttributes(): readonly string[] {
    return ['lang', ...attributes];
  }

  static {
    reflectAttributes(this as never, attributes);
  }

  /**
   * Level of the element's heading, 1 to 6 (default 2). Headings inside follow below it.
   * @attr heading-level
   */
  declare headingLevel: string | number | null;
  /**
   * The county whose facts are shown (default `orebro`).
   * @attr county
   */
  declare county: string | null;
  /**
   * Address of the county's material feed; default the page's `<meta name="county-material">`. On another
   * origin its server gets to know which site is read: a copy on the site's own is better.
   * @attr material
   */
  declare material: string | null;
  /**
   * An instant to show the element as of, marked as a preview: an ISO date, or date and time.
   * @attr now
   */
  declare now: string | null;

  /** The words of the language that the element speaks. */
  protected words: Words = swedish;

  readonly #warned = new Set<string>();
  #update: Promise<void> | null = null;
  #root: ShadowRoot | null = null;
  /** What is rendered stands before it; a new one is a new beginning. Null until that, and after a failure. */
  #anchor: Comment | null = null;
  #hasFailed = false;

  /**
   * What to show at an instant. Pure but for warnings: the same facts and instant give the same.
   * @param instant epoch milliseconds
   * @param level of the element's heading, 1 to 6
   */
  protected abstract show(instant: number, level: number): Showing;

  /** What there is to do once what `show` gave is on screen. */
  protected afterRender(): void {}

  connectedCallback(): void {
    upgradeProperties(this, (this.constructor as typeof KvinnofridElement).observedAttributes);
    watchLanguage(this, this.requestUpdate);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    unwatchLanguage(this.requestUpdate);
    this.#rest();
  }

  attributeChangedCallback(_name: string): void {
    this.requestUpdate();
  }

  /** Renders again, once for all that changes in one go. */
  readonly requestUpdate = (): void => {
    this.#update ??= this.#whenReady();
  };

  async #whenReady(): Promise<void> {
    await null;
    // While it is on its way, something else may come to be needed. What fails here fails again as it is shown.
    try {
      for (let needed; (needed = this.prepare());) await needed;
    } catch {}
    this.#update = null;
    if (this.isConnected) this.#render();
  }

  /** What has to be there before anything can be shown; null where nothing is left to wait for. */
  protected prepare(): Promise<unknown> | null {
    return null;
  }

  /** Is kept when all that was asked for is on screen. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  /** What is on screen; closed, so that no script of the page reads what a visitor does there. */
  protected get root(): ShadowRoot | null {
    return this.#root;
  }

  /**
   * Whatever goes wrong on the way to the screen, the visitor gets the fallback, and the next change is
   * another try. Where the page lets no shadow root be, the tag's children are there by themselves.
   */
  #render(): void {
    try {
      const root = (this.#root ??= this.#attachRoot());
      const { styles } = this.constructor as typeof KvinnofridElement;
      // In another document, as in a frame that the element was moved into, they are to be made anew.
      if (root.adoptedStyleSheets.length === 0)
        root.adoptedStyleSheets = styles.map(sheetsOf(this));
      if (!this.#anchor) root.replaceChildren((this.#anchor = new Comment()));
      render(this.#content(), root, { host: this, renderBefore: this.#anchor });
      this.afterRender();
      this.#hasFailed = false;
    } catch (error) {
      this.#anchor = null;
      this.#rest();
      if (!this.#hasFailed) {
        console.error(
          `<${this.localName}> could not be shown; its fallback is shown instead.`,
          error,
        );
      }
      this.#hasFailed = true;
      this.#root?.replaceChildren(fallback());
    }
  }

  /** Nothing of the element is on screen for now. */
  #rest(): void {
    wakeAt(this.requestUpdate, null);
    noteSpeaker(this);
  }

  #attachRoot(): ShadowRoot {
    const root = closedRoot(this);
    root.addEventListener('focusin', noteFocus);
    return root;
  }

  #content(): TemplateResult {
    const preview = this.read('now', readInstant);
    const level = this.read('heading-level', (raw) => readChoice(raw, headingLevels, '2'));
    const translated = this.#languageWords();
    const wantsSwedish = !!pageNotes.inSwedish[translated.locale];
    this.words = wantsSwedish ? swedish : translated;
    const { content, nextChange, lead, isOpen } = this.show(
      preview ?? presentInstant(),
      Number(level),
    );
    wakeAt(this.requestUpdate, preview === null ? (nextChange ?? Infinity) : null, isOpen);
    noteSpeaker(this, translated.note ? translated.locale : undefined);
    const { first, last } = translationNotice(
      translated,
      wantsSwedish,
      speaksFirst(this),
      changeLanguage,
    );
    const { locale, dir, marked } = this.words;
    return html`<div class="root" part="root" lang=${locale} dir=${dir}>
      ${lead} ${first} ${preview === null ? null : previewNotice(this.words, preview)}
      ${marked(content, swedishTerm)} ${last}
    </div>`;
  }

  /** The words of the language that holds where the element stands, else Swedish, whole. */
  #languageWords(): Words {
    const tag = languageTag(this);
    const locale = localeOf(tag);
    const own = this.getAttribute('lang');
    const failed = (mend: string) => this.warn('lang', tag, mend);
    if (own && !locale) failed(`use one of sv, ${translatedLocales.join(', ')}; showing Swedish`);
    return wordsFor(locale ?? 'sv', this.requestUpdate, failed);
  }

  /** The county whose facts are asked for. */
  protected get countyId(): CountyId {
    return this.read('county', (raw) => readChoice(raw, countyIds, defaultCounty));
  }

  /** Reads an attribute by a reader; a value that is refused is warned of. */
  protected read<Value>(attribute: string, reader: (raw: string | null) => Reading<Value>): Value {
    const raw = this.getAttribute(attribute);
    const { value, mend } = reader(raw);
    if (mend) this.warn(attribute, raw, mend);
    return value;
  }

  /**
   * Warns once of a value, naming the element, the attribute, the value and the mend.
   * @param isForPage whether once is for the whole page, where all its elements would say the same
   */
  protected warn(attribute: string, value: unknown, mend: string, isForPage = false): void {
    const problem = `${attribute}="${typeof value === 'string' ? value : JSON.stringify(value)}": ${mend}.`;
    const warned = isForPage ? warnedOnPage : this.#warned;
    if (!warned.has(problem)) console.warn(`<${this.localName}> ${problem}`);
    warned.add(problem);
  }
}

/** What has been warned of for all elements of the page. */
const warnedOnPage = new Set<string>();

/** A name or term that stands in Swedish in another language. */
const swedishTerm = (text: string) => html`<bdi lang="sv">${text}</bdi>`;

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Each style sheet once a document, however many elements wear it. */
function sheetsOf({ ownerDocument }: Element): (text: string) => CSSStyleSheet {
  let made = sheets.get(ownerDocument);
  if (!made) sheets.set(ownerDocument, (made = new Map()));
  return (text) => {
    let sheet = made.get(text);
    if (!sheet) {
      sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
      sheet.replaceSync(text);
      made.set(text, sheet);
    }
    return sheet;
  };
}
