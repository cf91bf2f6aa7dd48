import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { KvinnofridElement, type TimedView } from '../../base/kvinnofrid-element.js';
import { LeaveController } from '../../base/controllers/leave-controller.js';
import { MaterialController } from '../../base/controllers/material-controller.js';
import { readChoice } from '../../base/attribute-readers.js';
import { textProperties } from '../../base/text-properties.js';
import { presentInstant, visitorOffset } from '../../base/clock.js';
import { onDemand } from '../../base/on-demand.js';
import { bundledHotlines, linesOfEachCounty } from '../../material/bundled/hotlines.js';
import type { Hotline } from '../../material/hotline.js';
import {
  ownHotlineAttributes,
  type OwnHotlineAttribute,
} from '../../material/own-hotline-attributes.js';
import type { WithdrawnRecord } from '../../publication/withdrawn-record.js';
import { foldStyles } from '../../parts/fold.styles.js';
import { phoneStyles } from '../../parts/phone.styles.js';
import { sharedStyles } from '../../parts/shared.styles.js';
import { writtenText } from '../../parts/told-text.js';
import { hoursOn } from '../../time/day-hours.js';
import type { HotlineState } from './hotline-state.js';
import { HotlineStateEvent } from './hotline-state-event.js';
import { dataPolicy, showStructuredData } from './show-structured-data.js';
import { hotlineStyles } from './styles.js';
import { hotlineTemplate } from './template.js';
import { lineView } from './line-view.js';
import { variants, type Variant } from './variants.js';
import { withdrawnTemplate } from './withdrawn-template.js';
import { announcementText } from './words.js';

/** What is on screen, and what there is for search engines. */
type Shown = ReturnType<typeof lineView> & {
  /** None where it is not asked for, or what makes it could not be had. */
  readonly data: object | null | undefined;
};

/**
 * Tells whether someone answers a support line now and when that changes, with its number to tap, its
 * hours, whom it is for, and the lines that are always open. Without `line`, the attributes from
 * `name` on describe a line of the site's own.
 *
 * @tag hotline-status
 * @summary Is the line open now, and where else is there help?
 * @csspart heading - The name of the line.
 * @csspart audience - Whom the line is for.
 * @csspart status - The line's state.
 * @csspart week - The week's hours, a table.
 * @fires {HotlineStateEvent} hotline-state-change - The line's state changed while it was on screen, by time or by
 *   what its county has published: not as it is first shown, nor by an attribute.
 */
export class HotlineStatus extends KvinnofridElement {
  static override styles = [sharedStyles, phoneStyles, foldStyles, hotlineStyles];

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
  /** How much to show: `compact` is a row or a few without a box, for a page’s header or footer. */
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

  readonly #material = new MaterialController<'hotlines', Hotline>(
    this,
    this.warn,
    'hotlines',
    bundledHotlines,
    linesOfEachCounty,
  );
  /** What the element's live region says: the last change. */
  #announced = '';

  constructor() {
    super();
    this.variant = 'full';
    this.structuredData = false;
    // What was opened is closed, also where the browser shows the page again as it was.
    new LeaveController(this, () => this.#closeFolds());
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
    if (changed.size === 0) return;
    this.#material.forgetOwn();
    // What was opened may be another line's.
    this.#closeFolds();
  }

  #closeFolds(): void {
    for (const fold of this.root?.querySelectorAll('details') ?? []) fold.open = false;
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#tellsOwn() ? null : this.#material.awaited(this.told('line'));
  }

  protected override get knownToServer(): string | null {
    return this.#tellsOwn() ? null : this.#material.knownToServer(this.told('line'));
  }

  /** How far a translation can be relied on stands by the number. */
  protected override get noticeBelow(): unknown {
    return this.notice.last;
  }

  protected override view(instant: number): TimedView {
    const variant = this.read('variant', (raw) => readChoice(raw, variants, 'full'));
    const view = lineView(this.#line(), instant, visitorOffset(instant), variant);
    const data =
      this.structuredData && view.state !== 'withdrawn'
        ? onDemand?.structuredData(writtenText(this.words, view.line.name), view, instant, hoursOn)
        : null;
    const shown: Shown = { ...view, data };
    return shown;
  }

  protected override template(view: TimedView, level: number): TemplateResult {
    const shown = view as Shown;
    const announced = this.#announcementOf(shown);
    return shown.state === 'withdrawn'
      ? withdrawnTemplate(this.words, shown, level, announced, this.notice.line)
      : hotlineTemplate(this.words, shown, level, announced, this.notice.line);
  }

  protected override updated(): void {
    const before = this.#onScreen;
    super.updated();
    const now = this.#onScreen!;
    const isMissing = this.structuredData && now.data === undefined;
    if (isMissing || !showStructuredData(this, now.data)) {
      const mend = `the page forbids it, or lacks a file beside the script; allow ${dataPolicy} under trusted-types, and kvinnofrid-elements-files`;
      this.warn('structured-data', '', mend);
    }
    if (before && before.state !== now.state) {
      this.dispatchEvent(new HotlineStateEvent(now.state, before.state));
    }
  }

  /** Says once that the line has opened or closed, however many elements on the page show it. */
  #announcementOf(now: Shown): string {
    const before = this.#onScreen;
    if (!before) return (this.#announced = '');
    if (before.isOpen === now.isOpen) {
      // What was said is of the line by its name, which another may have taken the place of.
      if (before.line.name !== now.line.name) this.#announced = '';
      return this.#announced;
    }
    const text = announcementText(this.words, now.line.name, now.state);
    const isSaid = text === HotlineStatus.#said.text && recently(HotlineStatus.#said.instant);
    if (!isSaid) HotlineStatus.#said = { text, instant: presentInstant() };
    return (this.#announced = isSaid ? '' : text);
  }

  /** The line to show: the site's own where attributes describe one, else one of the county's. */
  #line(): Hotline | WithdrawnRecord<Hotline> {
    if (this.#tellsOwn()) {
      return this.#material.own(({ ownHotline }) => ownHotline((name) => this.told(name)));
    }
    for (const name of this.#ownTold()) {
      this.warn(name, this.told(name), 'leave out line to describe a line of your own');
    }
    const lines = this.#material.factsWith(this.told('line'));
    const ids = Object.keys(lines);
    // The national line alone is none of the county's.
    if (this.told('line') === null && ids.length < 2) throw new Error('no material');
    return lines[this.read('line', (raw) => readChoice(raw, ids, ids[0]!))]!;
  }

  /** Whether attributes describe a line of the site's own. */
  #tellsOwn(): boolean {
    return this.told('line') === null && this.#ownTold().length > 0;
  }

  #ownTold(): OwnHotlineAttribute[] {
    return ownHotlineAttributes.filter((name) => this.told(name) !== null);
  }
}

/** @public What is said by the class's own entry. */
export { HotlineStateEvent, type HotlineState, type Variant };

/** Within a minute: elements that show the same line change in the same turn of the clock. */
function recently(instant: number): boolean {
  return presentInstant() - instant < 60_000;
}
