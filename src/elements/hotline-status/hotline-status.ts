import { KvinnofridElement, type Showing } from '../../base/kvinnofrid-element.js';
import { OutsideMaterial } from '../../base/controllers/outside-material.js';
import { reflectAttributes } from '../../base/reflect-attributes.js';
import { readChoice } from '../../base/attribute-readers.js';
import { presentInstant, visitorOffset } from '../../base/clock.js';
import { outsideFacts } from '../../base/outside-facts.js';
import type { Feed } from '../../material/feed.js';
import { bundledHotlines, hotlineIds } from '../../material/bundled/hotlines.js';
import type { Hotline } from '../../material/hotline.js';
import { ownHotlineAttributes } from '../../material/own-hotline-attributes.js';
import { writtenText } from '../../parts/material-text.js';
import { hoursOn } from '../../time/day-hours.js';
import type { HotlineState } from './hotline-state.js';
import { HotlineStateEvent } from './hotline-state-event.js';
import { dataPolicy, showStructuredData } from './show-structured-data.js';
import { hotlineStyles } from './styles.js';
import { hotlineTemplate } from './template.js';
import { hotlineView, variants, type HotlineView } from './view.js';
import { announcementText } from './words.js';

const attributes = ['line', 'variant', 'structured-data', ...ownHotlineAttributes];

/** What is on screen, to tell a change of state from the first showing. */
interface Shown {
  readonly view: HotlineView;
  readonly feed: Feed | null;
  /** For search engines; none where it is not asked for, or what makes it could not be had. */
  readonly data: object | null | undefined;
}

/**
 * Tells whether a support line is staffed now and when that changes, with its number to tap, its
 * hours, whom it is for, and the lines that are always open. Without `line`, the attributes from
 * `name` on describe a line of the site's own.
 *
 * @tag hotline-status
 * @summary Is the line open now, and where else is there help?
 * @slot - Fallback, shown before the element is defined and where scripts are off or fail.
 * @csspart root - The box that holds everything.
 * @csspart heading - The name of the line.
 * @csspart audience - Whom the line is for.
 * @csspart status - The line's state.
 * @csspart phone - A telephone number to tap.
 * @csspart help - The lines that are always open.
 * @csspart week - The week's hours, a table.
 * @csspart source - Where the facts are from, and when they were checked.
 * @fires {HotlineStateEvent} hotline-state-change - The line's state changed while it was on screen.
 */
export class HotlineStatus extends KvinnofridElement {
  static override readonly styles = [...KvinnofridElement.styles, hotlineStyles];

  static override get observedAttributes(): readonly string[] {
    return [...super.observedAttributes, ...attributes];
  }

  static {
    reflectAttributes(this, attributes);
  }

  /**
   * Which of the county's lines: `honour-support` (default), `trafficking-coordinators` or
   * `kvinnofridslinjen`.
   * @attr line
   */
  declare line: string | null;
  /**
   * How much to show: `full` (default), or `compact`, one line for a page's header or footer.
   * @attr variant
   */
  declare variant: string | null;
  /**
   * Adds the line as schema.org's data (JSON-LD) to the page, for search engines.
   * @attr structured-data
   */
  declare structuredData: string | boolean | null;
  /**
   * Name of a line of the site's own.
   * @attr name
   */
  declare name: string | null;
  /**
   * Its number, as it is to be read: a Swedish one, none at a premium rate, and no national line's.
   * @attr phone
   */
  declare phone: string | null;
  /**
   * Its opening hours, `Mo-Fr 09:00-16:00; PH off`.
   * @attr hours
   */
  declare hours: string | null;
  /**
   * Whom it is for: `professionals` or `exposed`.
   * @attr audience
   */
  declare audience: string | null;
  /**
   * A sentence on what it helps with.
   * @attr description
   */
  declare description: string | null;
  /**
   * Whether midsummer eve, christmas eve and new year's eve count as holidays: `closed` (default,
   * they do) or `open`.
   * @attr eves
   */
  declare eves: string | null;
  /**
   * `hidden` where calls are free and never on the caller's bill; only for 020 and 116 numbers.
   * @attr bill
   */
  declare bill: string | null;
  /**
   * A page that tells more, an https address.
   * @attr website
   */
  declare website: string | null;
  /**
   * The date on which all this was last checked, `YYYY-MM-DD`.
   * @attr reviewed
   */
  declare reviewed: string | null;
  /**
   * The first day on which the hours hold, `YYYY-MM-DD`.
   * @attr valid-from
   */
  declare validFrom: string | null;
  /**
   * The last day on which the hours hold, `YYYY-MM-DD`.
   * @attr valid-until
   */
  declare validUntil: string | null;

  static #said = { text: '', instant: 0 };

  readonly #material = new OutsideMaterial(this, (...problem) => this.warn(...problem));
  #shown: Shown | null = null;
  #toShow: Shown | null = null;

  /** The line's state that is on screen; null before the first time. */
  get state(): HotlineState | null {
    return this.#shown?.view.state ?? null;
  }

  override attributeChangedCallback(name: string): void {
    super.attributeChangedCallback(name);
    // What changes by an attribute is another line or another way to tell, and no news of a line.
    this.#shown = null;
  }

  protected override prepare(): Promise<unknown> | null {
    const asks = this.#tellsOwn() || this.hasAttribute('structured-data');
    return asks ? this.#material.prepare() : null;
  }

  protected override show(instant: number, level: number): Showing {
    const variant = this.read('variant', (raw) => readChoice(raw, variants, 'full'));
    const { words } = this;
    const view = hotlineView(this.#line(), instant, visitorOffset(instant), variant);
    this.#toShow = {
      view,
      feed: this.#material.feed,
      data: this.hasAttribute('structured-data')
        ? outsideFacts?.structuredData(writtenText(words, view.line.name), view, instant, hoursOn)
        : null,
    };
    return {
      content: hotlineTemplate(words, view, level),
      nextChange: view.nextChange,
      isOpen: view.isOpen === true,
    };
  }

  protected override afterRender(): void {
    const [before, now] = [this.#shown, this.#toShow!];
    this.#shown = now;
    if (!showStructuredData(this, now.data)) {
      const mend = `the page forbids it; allow ${dataPolicy} under trusted-types`;
      this.warn('structured-data', '', mend);
    }
    if (before?.feed !== now.feed || before.view.state === now.view.state) return;
    if (before.view.isOpen !== now.view.isOpen) this.#announce(now.view);
    this.dispatchEvent(new HotlineStateEvent(now.view.state, before.view.state));
  }

  /** Says once that the line has opened or closed, however many elements on the page show it. */
  #announce({ line, state }: HotlineView): void {
    const text = announcementText(this.words, line.name, state);
    const isSaid = text === HotlineStatus.#said.text && recently(HotlineStatus.#said.instant);
    this.root!.querySelector('[role=status]')!.textContent = isSaid ? '' : text;
    if (!isSaid) HotlineStatus.#said = { text, instant: presentInstant() };
  }

  /** The line to show: the site's own where attributes describe one, else one of the county's. */
  #line(): Hotline {
    const id = this.read('line', (raw) => readChoice(raw, hotlineIds, hotlineIds[0]));
    if (this.#tellsOwn()) {
      return this.#material.own(({ ownHotline }) => ownHotline((name) => this.getAttribute(name)));
    }
    for (const name of ownHotlineAttributes.filter((one) => this.hasAttribute(one))) {
      this.warn(name, this.getAttribute(name), 'leave out line to describe a line of your own');
    }
    return this.#material.fed(`hotlines.${id}`, bundledHotlines[this.countyId][id]);
  }

  /** Whether attributes describe a line of the site's own. */
  #tellsOwn(): boolean {
    return this.line === null && ownHotlineAttributes.some((name) => this.hasAttribute(name));
  }
}

/** Within a minute: elements that show the same line change in the same turn of the clock. */
function recently(instant: number): boolean {
  return presentInstant() - instant < 60_000;
}
