import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { KvinnofridElement, type TimedView } from '../../base/kvinnofrid-element.js';
import { MaterialController } from '../../base/controllers/material-controller.js';
import { readChoice } from '../../base/attribute-readers.js';
import { textProperties } from '../../base/text-properties.js';
import { presentInstant, visitorOffset } from '../../base/clock.js';
import { onDemand } from '../../base/on-demand.js';
import type { Feed } from '../../material/feed.js';
import { bundledHotlines } from '../../material/bundled/hotlines.js';
import type { Hotline } from '../../material/hotline.js';
import {
  ownHotlineAttributes,
  type OwnHotlineAttribute,
} from '../../material/own-hotline-attributes.js';
import { phoneStyles } from '../../parts/phone.styles.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { writtenText } from '../../parts/told-text.js';
import { hoursOn } from '../../time/day-hours.js';
import type { HotlineState } from './hotline-state.js';
import { HotlineStateEvent } from './hotline-state-event.js';
import { dataPolicy, showStructuredData } from './show-structured-data.js';
import { hotlineStyles } from './styles.js';
import { hotlineTemplate } from './template.js';
import { variants, type Variant } from './variants.js';
import { hotlineView, type HotlineView } from './view.js';
import { announcementText } from './words.js';

/** What is on screen, and what there is for search engines. */
interface Shown extends HotlineView {
  /** None where it is not asked for, or what makes it could not be had. */
  readonly data: object | null | undefined;
}

/**
 * Tells whether a support line is staffed now and when that changes, with its number to tap, its
 * hours, whom it is for, and the lines that are always open. Without `line`, the attributes from
 * `name` on describe a line of the site's own.
 *
 * @tag hotline-status
 * @summary Is the line open now, and where else is there help?
 * @csspart heading - The name of the line.
 * @csspart audience - Whom the line is for.
 * @csspart status - The line's state.
 * @csspart week - The week's hours, a table.
 * @fires {HotlineStateEvent} hotline-state-change - The line's state changed while it was on screen: not as it is
 *   first shown, nor by an attribute or the feed.
 */
export class HotlineStatus extends KvinnofridElement {
  static override styles = [sharedStyles, phoneStyles, hotlineStyles];

  static override properties: PropertyDeclarations = {
    variant: { reflect: true, useDefault: true },
    structuredData: { attribute: 'structured-data', type: Boolean, reflect: true },
    ...textProperties(['line', ...ownHotlineAttributes]),
  };

  /**
   * Which of the county's lines, by its name in the county's material, or `kvinnofridslinjen`, the national one.
   * Without one, the first.
   */
  declare line?: string | null;
  /** How much to show: `compact` is one line for a page's header or footer. */
  declare variant: Variant;
  /** Adds the line as schema.org's data (JSON-LD), in the page's own DOM, for search engines. */
  declare structuredData: boolean;
  /** Name of a line of the site's own. */
  declare name?: string | null;
  /**
   * Its number, as it is to be read: a Swedish one, none at a premium rate, and no national line's.
   */
  declare phone?: string | null;
  /** Its opening hours, in a subset of OpenStreetMap's notation: `Mo-Fr 09:00-16:00; PH off`. */
  declare hours?: string | null;
  /** Whom it is for: those who meet the question at work, or those who live with violence. */
  declare audience?: 'professionals' | 'exposed' | null;
  /** A sentence on what it helps with. */
  declare description?: string | null;
  /**
   * Whether midsummer eve, christmas eve and new year's eve count as holidays: they do where it is `closed`.
   * @default closed
   */
  declare eves?: 'closed' | 'open' | null;
  /** `hidden` where calls are free and never on the caller's bill; only for 020 and 116 numbers. */
  declare bill?: 'hidden' | null;
  /** A page that tells more, an https address. */
  declare website?: string | null;
  /** The date on which all this was last checked, `YYYY-MM-DD`. */
  declare reviewed?: string | null;
  /** The first day on which the hours hold, `YYYY-MM-DD`. */
  declare validFrom?: string | null;
  /** The last day on which the hours hold, `YYYY-MM-DD`. */
  declare validUntil?: string | null;

  static #said = { text: '', instant: 0 };

  readonly #material = new MaterialController<Hotline>(this, this.warn);
  /** What the element's live region says: the last change. */
  #announced = '';
  /** By which feed what is on screen was shown. */
  #shownFeed: Feed | null = null;

  constructor() {
    super();
    this.variant = 'full';
    this.structuredData = false;
  }

  /** Typed here alone: what is protected is in the types that others read, and a view is not for them. */
  get #onScreen(): Shown | null {
    return this.shown as Shown | null;
  }

  /** The line's state that is on screen; null before the first time. */
  get state(): HotlineState | null {
    return this.#onScreen?.state ?? null;
  }

  protected override get needsOnDemand(): boolean {
    return super.needsOnDemand || this.#tellsOwn() || this.structuredData;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.size > 0) this.#material.forgetOwn();
  }

  protected override view(instant: number): TimedView {
    const variant = this.read('variant', (raw) => readChoice(raw, variants, 'full'));
    const view = hotlineView(this.#line(), instant, visitorOffset(instant), variant);
    const name = writtenText(this.words, view.line.name);
    const data = this.structuredData
      ? onDemand?.structuredData(name, view, instant, hoursOn)
      : null;
    const shown: Shown = { ...view, data };
    return shown;
  }

  protected override template(view: TimedView, level: number): TemplateResult {
    return hotlineTemplate(this.words, view as Shown, level, this.#announcementOf(view as Shown));
  }

  protected override updated(): void {
    const before = this.#onScreen;
    super.updated();
    const now = this.#onScreen!;
    const hasChanged = this.#hasChanged(now, before);
    this.#shownFeed = this.#material.feed;
    const isMissing = this.structuredData && now.data === undefined;
    if (isMissing || !showStructuredData(this, now.data)) {
      const mend = `the page forbids it, or lacks a file beside the script; allow ${dataPolicy} under trusted-types, and kvinnofrid-elements-files`;
      this.warn('structured-data', '', mend);
    }
    if (hasChanged) this.dispatchEvent(new HotlineStateEvent(now.state, before!.state));
  }

  /** Whether the line has come into another state while it was on screen: by the clock, and not by other facts. */
  #hasChanged(now: HotlineView, before = this.#onScreen): boolean {
    return !!before && this.#shownFeed === this.#material.feed && before.state !== now.state;
  }

  /** Says once that the line has opened or closed, however many elements on the page show it. */
  #announcementOf(now: HotlineView): string {
    const before = this.#onScreen;
    if (!before) return (this.#announced = '');
    if (!this.#hasChanged(now) || before.isOpen === now.isOpen) return this.#announced;
    const text = announcementText(this.words, now.line.name, now.state);
    const isSaid = text === HotlineStatus.#said.text && recently(HotlineStatus.#said.instant);
    if (!isSaid) HotlineStatus.#said = { text, instant: presentInstant() };
    return (this.#announced = isSaid ? '' : text);
  }

  /** The line to show: the site's own where attributes describe one, else one of the county's. */
  #line(): Hotline {
    if (this.#tellsOwn()) {
      return this.#material.own(({ ownHotline }) => ownHotline((name) => this.told(name)));
    }
    for (const name of this.#ownTold()) {
      this.warn(name, this.told(name), 'leave out line to describe a line of your own');
    }
    const lines = bundledHotlines[this.countyId];
    const ids = Object.keys(lines);
    const id = this.read('line', (raw) => readChoice(raw, ids, ids[0]!));
    return this.#material.fed(`hotlines.${id}`, lines[id]!);
  }

  /** Whether attributes describe a line of the site's own. */
  #tellsOwn(): boolean {
    return this.told('line') === null && this.#ownTold().length > 0;
  }

  #ownTold(): OwnHotlineAttribute[] {
    return ownHotlineAttributes.filter((name) => this.told(name) !== null);
  }
}

/** Within a minute: elements that show the same line change in the same turn of the clock. */
function recently(instant: number): boolean {
  return presentInstant() - instant < 60_000;
}
