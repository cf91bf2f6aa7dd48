import {
  adoptStyles,
  html,
  LitElement,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Locale } from '../language/locales.js';
import type { Words } from '../language/words.js';
import { defaultCounty } from '../material/counties.js';
import { sharedStyles } from '../parts/shared.styles.js';
import type { TranslationNotice } from '../parts/translation-notice.js';
import { headingLevels, readChoice, type Reading } from './attribute-readers.js';
import { presentInstant } from './clock.js';
import { closedRoot } from './closed-root.js';
import { ClockController } from './controllers/clock-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { PrintController } from './controllers/print-controller.js';
import { defineElement, type VersionedElement } from './define-element.js';
import { fallback } from './fallback.js';
import { loadOnDemand, missing, onDemand } from './on-demand.js';
import { noteFocus } from './page-notes.js';
import { isServed, leaveServedRoot, servedRoot } from './served-root.js';
import { propertyName, textProperties } from './text-properties.js';
import { version } from './version.js';
import { warningsOf, type Warn } from './warnings.js';

/** What an element shows at an instant, words aside. */
export interface TimedView {
  /** Until when this holds, epoch milliseconds; null: for good. */
  readonly nextChange: number | null;
  /** Whether something is said to be open until then: that is looked after more often. */
  readonly isOpen?: boolean | null;
}

/** Whether an element stands in a box. */
const frames = ['box', 'none'] as const;
export type Frame = (typeof frames)[number];

/** A level of a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * What all elements have in common beyond Lit: the attributes of every element, the instant that it shows, its
 * wake-up at the next change, its language, warnings, a closed root, and the fallback where rendering fails.
 * An element says what there is to show by `view`, and writes it down by `template`.
 *
 * @slot - Fallback, shown before the element is defined and where scripts are off or fail.
 * @csspart root - The box that holds everything.
 * @csspart preview - Says that another instant than the present is shown.
 * @csspart translation - Says how far a translation can be relied on; once a page and language.
 * @csspart credit - Who made and reviewed the translation; once a page, and else the way to the Swedish text.
 */
export abstract class KvinnofridElement<View extends TimedView = TimedView> extends LitElement {
  /** The package's version. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = sharedStyles;

  static override properties: PropertyDeclarations = {
    headingLevel: {
      attribute: 'heading-level',
      converter: numberOf,
      reflect: true,
      useDefault: true,
    },
    county: { reflect: true, useDefault: true },
    frame: { reflect: true, useDefault: true },
    ...textProperties(['material', 'now']),
  };

  /**
   * Registers the class under a tag of your own choice, also where it has another already. A tag that is taken stays as it is;
   * by another version or another library, one warning says so. Nothing happens on a server.
   * @param registry the page's, where none is given
   */
  static define(this: VersionedElement, tag: string, registry?: CustomElementRegistry): void {
    defineElement(tag, this, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /**
   * The language, as a BCP 47 tag (`en-GB` is `en`). Without one, the nearest ancestor's, out of shadow roots too,
   * else Swedish.
   */
  declare lang: Locale | (string & {});
  /** Level of the element's heading. Headings inside follow below it. */
  declare headingLevel: HeadingLevel;
  /** The county whose facts are shown: one that is bundled, or one whose publication the page names. */
  declare county: string;
  /** Whether the element stands in a box. Without one, the page's own box or column holds it. */
  declare frame: Frame;
  /**
   * Address of the county's publication; without one, that of the page's `<meta name="county-material">`, which alone
   * names the county's keys. On another origin its server gets to know which site is read: a copy on the site's own is better.
   */
  declare material?: string | null;
  /**
   * An instant to show the element as of, marked as a preview: an ISO date, or date and time in Sweden. Without
   * one, the present.
   */
  declare now?: string | null;

  /** What is on screen; null before the first time, after a failure, and once a property has changed. */
  protected shown: View | null = null;

  /** Warns once of a value, naming the element, the attribute, the value and the mend. */
  protected readonly warn: Warn = warningsOf(this);

  readonly #clock = new ClockController(this);
  readonly #language = new LanguageController(this, this.warn);
  #root: ShadowRoot | null = null;
  #hasFailed = false;
  #view: View | null = null;
  /** Tells once what is otherwise than a server had it; gone with the next change. */
  #news: HTMLElement | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.county = defaultCounty;
    this.frame = 'box';
    new PrintController(this, () => this.#root?.querySelectorAll('details:not([open])') ?? []);
  }

  /**
   * What there is to show at an instant (epoch milliseconds). Pure but for warnings: the same properties, material
   * and choices of the visitor give the same.
   */
  protected abstract view(instant: number): View;

  /**
   * Writes a view down.
   * @param level of the element's heading, 1 to 6
   */
  protected abstract template(view: View, level: number): TemplateResult;

  /** What stands before all else. */
  protected lead(_view: View): TemplateResult | null {
    return null;
  }

  /**
   * What is said of the translation: how far it can be relied on, and who made it. The first stands after the element's
   * number, and so after all else, unless an element places it itself.
   */
  protected get notice(): TranslationNotice {
    return this.#language.notice;
  }

  /** What of it stands after the template. */
  protected get noticeBelow(): unknown {
    const { line, last } = this.notice;
    return html`${line} ${last}`;
  }

  /** Whether what is to be shown takes what comes on demand. */
  protected get needsOnDemand(): boolean {
    return this.told('now') !== null;
  }

  /** The words of the language that the element speaks. */
  protected get words(): Words {
    return this.#language.words;
  }

  /** What is on screen; closed, so that no script of the page reads what a visitor does there. */
  protected get root(): ShadowRoot | null {
    return this.#root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** The root is made with the first update, where a failure to make it is seen to. */
  protected override createRenderRoot(): DocumentFragment {
    return new DocumentFragment();
  }

  /** What has to come before there is anything to show, beside what comes on demand; null where there is nothing. */
  protected get awaited(): Promise<unknown> | null {
    return null;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // One that has left the page waits for nothing: it names no material any more.
    const coming =
      this.isConnected &&
      ((this.needsOnDemand || isServed(this)) && !onDemand
        ? loadOnDemand()
        : (this.awaited ?? this.#servedUntil));
    return coming ? this.#updateAfter(coming) : super.scheduleUpdate();
  }

  /** Where something can't be had, what needs it says so. */
  async #updateAfter(coming: Promise<unknown>): Promise<void> {
    await coming.catch(() => {});
    if (this.isConnected) await this.awaited?.catch(() => {});
    await this.#servedUntil;
    super.scheduleUpdate();
  }

  /** What a server has written down stands until there is all of it, and the words in which to take its place; null where nothing is. */
  get #servedUntil(): Promise<unknown> | null | undefined {
    return servedRoot(this) && onDemand?.servedInWhole(this, this.#language.coming);
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected && !this.#leavesServed;
  }

  /** Why a server knows more than there is here, so that its words are to stay; null where it does not. */
  protected get knownToServer(): string | null {
    return null;
  }

  /** Whether what a server has written down stays: where its place cannot be taken in whole, in its language, or with as much known. */
  get #leavesServed(): boolean {
    if (this.#root || !isServed(this)) return false;
    const why = onDemand ? (this.knownToServer ?? this.#failure) : missing!.message;
    if (why)
      this.warn('data-served', this.dataset['served'], `${why}; what the server wrote stays`, true);
    return !!why || (servedRoot(this) !== null && this.#language.isMissing);
  }

  /** Why there is nothing to show; null where there is. */
  get #failure(): string | null {
    try {
      this.view(presentInstant());
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }

  /**
   * Whatever goes wrong on the way to the screen, the visitor gets the fallback, and the next change is
   * another try. Where the page lets no shadow root be, the tag's children are there by themselves.
   */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#hasFailed = false;
    } catch (error) {
      this.#showFallback(error);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What changes by a property is something else to show, and no news of what was shown.
    if (changed.size > 0) this.shown = null;
  }

  protected override update(changed: PropertyValues): void {
    const served = servedRoot(this);
    const before = served && onDemand!.seenOf(served);
    if (this.#news?.textContent) this.#news.remove();
    this.#prepareRoot();
    super.update(changed);
    if (before) this.#news = onDemand!.takenOver(this.#root!, before);
  }

  protected override updated(): void {
    this.shown = this.#view;
  }

  protected override render(): TemplateResult {
    const preview = this.read('now', previewed);
    // Its looks hang on the attribute, and one that is wrong changes nothing.
    this.read('frame', (raw) => readChoice(raw, frames, 'box'));
    const level = this.read('heading-level', (raw) => readChoice(raw, headingLevels, '2'));
    // What was a server's and is asked for again is not to be an older one: the tag's children have it.
    const why = onDemand && isServed(this) && this.knownToServer;
    if (why) throw new Error(why);
    const view = (this.#view = this.view(preview ?? presentInstant()));
    const { nextChange, isOpen } = view;
    this.#clock.wakeAt(preview === null ? (nextChange ?? Infinity) : null, !!isOpen);
    return this.framed(
      html`${this.lead(view)}
      ${preview === null ? null : html`<p class="inset" part="preview">${onDemand!.previewText(this.words, preview)}</p>`}`,
      this.template(view, Number(level)),
    );
  }

  /** What is shown, in its box: what stands before all else, and the view as it is written down. */
  protected framed(before: unknown, content: TemplateResult): TemplateResult {
    const { locale, dir, marked } = this.words;
    return html`<div class="root" part="root" lang=${locale} dir=${dir}>
      ${before} ${marked(content, swedishTerm)} ${this.noticeBelow}
    </div>`;
  }

  #prepareRoot(): void {
    const root = (this.#root ??= this.#attachRoot());
    // In another document, as in a frame that the element was moved into, they are to be made anew.
    if (root.adoptedStyleSheets.length === 0) adopt(root, this);
    if (this.renderOptions.renderBefore) return;
    root.replaceChildren((this.renderOptions.renderBefore = new Comment()));
  }

  /** To attach a root of the same mode takes over a server's, and empties it (DOM standard). */
  #attachRoot(): ShadowRoot {
    const root = closedRoot(this);
    leaveServedRoot(this);
    root.addEventListener('focusin', noteFocus);
    (this as { renderRoot: DocumentFragment }).renderRoot = root;
    return root;
  }

  #showFallback(error: unknown): void {
    // What is rendered next is a new beginning.
    this.renderOptions.renderBefore = null;
    this.shown = null;
    this.#clock.wakeAt(null);
    this.#language.rest();
    if (!this.#hasFailed) {
      console.error(
        `<${this.localName}> could not be shown; its fallback is shown instead.`,
        error,
      );
    }
    this.#hasFailed = true;
    this.#root?.replaceChildren(fallback());
  }

  /** Reads an attribute, or the property of its name, by a reader; a value that is refused is warned of. */
  protected read<Value>(attribute: string, reader: (raw: string | null) => Reading<Value>): Value {
    const raw = this.told(attribute);
    const { value, mend } = reader(raw);
    if (mend) this.warn(attribute, raw, mend);
    return value;
  }

  /** What an attribute, or the property of its name, says as a text; null where it says nothing. */
  protected told(attribute: string): string | null {
    const value: unknown = this[propertyName(attribute) as keyof this];
    if (value === undefined || value === null || value === false) return null;
    if (value === true) return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

/** The instant to show an element as of, epoch milliseconds; null is the present. */
function previewed(raw: string | null): Reading<number | null> {
  if (raw === null) return { value: null };
  return (
    onDemand?.readInstant(raw) ?? { value: null, mend: `${missing!.message}; showing the present` }
  );
}

/** A number of an attribute; what is none stays as it is written, to be warned of. */
function numberOf(text: string | null): number | string | null {
  return text && !Number.isNaN(Number(text)) ? Number(text) : text;
}

/** A name or term that stands in Swedish in another language. */
const swedishTerm = (text: string) => html`<bdi lang="sv">${text}</bdi>`;

/** Gives a root the styles of its element, made for the document that it is in. */
function adopt(root: ShadowRoot, { ownerDocument, constructor }: Element): void {
  const { elementStyles } = constructor as typeof LitElement;
  const { defaultView } = ownerDocument;
  if (ownerDocument === document || !defaultView) return adoptStyles(root, elementStyles);
  root.adoptedStyleSheets = elementStyles.map((style) => {
    const sheet = new (defaultView as unknown as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync((style as CSSResult).cssText);
    return sheet;
  });
}
