import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../parts/bullet-list.js';
import { billText, helpLines, womensHelplineNote } from '../../parts/help-lines.js';
import { externalLink } from '../../parts/external-link.js';
import { heading } from '../../parts/heading.js';
import { KvinnofridElement, type Showing } from '../../base/kvinnofrid-element.js';
import { OutsideMaterial } from '../../base/controllers/outside-material.js';
import { phoneLink } from '../../parts/phone-link.js';
import { reflectAttributes } from '../../base/reflect-attributes.js';
import { provenanceNote } from '../../parts/provenance-note.js';
import { readChoice } from '../../base/attribute-readers.js';
import { presentInstant, visitorOffset } from '../../base/clock.js';
import { bundledHotlines, hotlineIds, type LineFacts } from '../../material/hotline.js';
import type { Feed } from '../../material/feed.js';
import { bundledLineSources } from '../../material/line-sources.js';
import { ownHotlineAttributes } from '../../material/own-hotline-attributes.js';
import { womensHelpline } from '../../material/womens-helpline.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import { hoursTexts, unbrokenHours } from './hours-text.js';
import { HotlineStateEvent } from './hotline-state-event.js';
import { hotlineStyles } from './hotline-status.styles.js';
import { hotlineView, type HotlineState, type HotlineView } from './hotline-view.js';
import {
  announcementText,
  audienceText,
  hotlineTexts,
  stateText,
  validityTexts,
} from './hotline-words.js';
import { ownLine, type Line } from './line.js';
import { dataPolicy, showStructuredData } from './show-structured-data.js';
import { structuredData } from './structured-data.js';
import { weekTable } from './week-table.js';

const attributes = ['line', 'variant', 'structured-data', ...ownHotlineAttributes];

/** What is on screen, to tell a change of state from the first showing. */
interface Shown {
  readonly name: string;
  readonly state: HotlineState;
  readonly feed: Feed | null;
  readonly data: object | null;
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
    return this.#shown?.state ?? null;
  }

  override attributeChangedCallback(name: string): void {
    super.attributeChangedCallback(name);
    // What changes by an attribute is another line or another way to tell, and no news of a line.
    this.#shown = null;
  }

  protected override prepare(): Promise<unknown> | null {
    return this.#tellsOwn() ? this.#material.prepare() : null;
  }

  protected override show(instant: number, level: number): Showing {
    const variant = this.read('variant', (raw) => readChoice(raw, ['full', 'compact'], 'full'));
    const line = this.#line();
    const { facts, texts } = line;
    const name = line.shown(texts.name);
    const view = hotlineView(facts, instant, visitorOffset(instant));
    this.#toShow = {
      name: texts.name,
      state: view.state,
      feed: this.#material.feed,
      data: this.hasAttribute('structured-data')
        ? structuredData(texts.name, facts, view, instant)
        : null,
    };
    const sourceAge = claimAge(line.sources?.audience ?? {}, instant);
    const isShort = variant === 'compact';
    const isWomensHelpline = facts.phone === womensHelpline.phone;
    const help = helpLines(this.words, { isWomensHelpline, isShort });
    const content = html`
      ${
        isShort
          ? html`<div class="compact">
              <p><strong>${name}</strong></p>
              ${this.#audience(facts)}
              <p>${this.#phone(facts, name)}</p>
              ${this.#status(facts, view)} ${help}
              ${facts.source ? nothing : provenanceNote(this.words, facts, view.age)}
            </div>`
          : html`${heading(level, name)} ${this.#audience(facts)} ${this.#status(facts, view)}
            ${this.#call(facts, name)} ${help} ${this.#details(line, view, level + 1)}
            ${provenanceNote(this.words, facts, view.age)} ${this.#audienceSource(line, sourceAge)}`
      }
      <p class="visually-hidden" role="status"></p>
    `;
    const changes = [view.nextChange, sourceAge.nextChange].filter((change) => change !== null);
    return {
      content,
      nextChange: changes.length > 0 ? Math.min(...changes) : null,
      isOpen: isOpen(view.state) === true,
    };
  }

  protected override afterRender(): void {
    const [before, now] = [this.#shown, this.#toShow!];
    this.#shown = now;
    if (!showStructuredData(this, now.data)) {
      const mend = `the page forbids it; allow ${dataPolicy} under trusted-types`;
      this.warn('structured-data', '', mend);
    }
    if (!before || before.feed !== now.feed || before.state === now.state) return;
    if (isOpen(before.state) !== isOpen(now.state)) this.#announce(now);
    this.dispatchEvent(new HotlineStateEvent(now.state, before.state));
  }

  /** Says once that the line has opened or closed, however many elements on the page show it. */
  #announce({ name, state }: Shown): void {
    const text = announcementText(this.words, name, state);
    const isSaid = text === HotlineStatus.#said.text && recently(HotlineStatus.#said.instant);
    this.root!.querySelector('[role=status]')!.textContent = isSaid ? '' : text;
    if (!isSaid) HotlineStatus.#said = { text, instant: presentInstant() };
  }

  /** The line to show: the site's own where attributes describe one, else one of the county's. */
  #line(): Line {
    const { words } = this;
    const line = this.read('line', (raw) => readChoice(raw, hotlineIds, 'honour-support'));
    if (this.#tellsOwn()) {
      return ownLine(
        words,
        this.#material.own(({ ownHotline }) => ownHotline((name) => this.getAttribute(name))),
      );
    }
    for (const name of ownHotlineAttributes.filter((one) => this.hasAttribute(one))) {
      this.warn(name, this.getAttribute(name), 'leave out line to describe a line of your own');
    }
    return {
      facts: this.#material.fed(`hotlines.${line}`, bundledHotlines[this.countyId][line]),
      texts: hotlineTexts(words, line),
      sources: bundledLineSources[this.countyId][line],
      shown: (text) => text,
    };
  }

  /** Whether attributes describe a line of the site's own. */
  #tellsOwn(): boolean {
    return this.line === null && ownHotlineAttributes.some((name) => this.hasAttribute(name));
  }

  /** Stands before the number: a line for professionals is none for a visitor in danger. */
  #audience({ audience }: LineFacts): unknown {
    const text = audienceText(this.words, audience);
    return text ? html`<p part="audience">${text}</p>` : nothing;
  }

  /** Where it is from whom the line is for, where that is another page than the line's own. */
  #audienceSource({ sources }: Line, age: ClaimAge): unknown {
    if (!sources?.audience) return nothing;
    const { msg } = this.words;
    const label = sources.hoursNote
      ? msg('Källa för tiderna och för vem linjen är till för:')
      : msg('Källa för vem linjen är till för:');
    return provenanceNote(this.words, sources.audience, age, label);
  }

  #status(facts: LineFacts, view: HotlineView): TemplateResult {
    return html`<p class="status ${view.state}" part="status">
      <span class="shape" aria-hidden="true"></span>
      <span>${unbrokenHours(stateText(this.words, facts, view))}</span>
    </p>`;
  }

  #phone({ phone }: LineFacts, whose: unknown): unknown {
    return phone === null ? nothing : phoneLink(phone, whose);
  }

  #call(facts: LineFacts, name: unknown): unknown {
    const { msg } = this.words;
    return html`
      ${
        facts.phone === null
          ? html`<p>${msg('Numret saknas här.')}</p>`
          : html`<p class="call">${msg('Ring')} ${this.#phone(facts, name)}</p>`
      }
      ${
        facts.phone === womensHelpline.phone
          ? womensHelplineNote(this.words)
          : facts.bill
            ? html`<p class="small">${billText(this.words)}</p>`
            : nothing
      }
    `;
  }

  #details({ facts, texts, shown }: Line, view: HotlineView, level: number): TemplateResult {
    const { words } = this;
    const { msg } = words;
    const { website } = facts;
    const isUnverified = view.state === 'unverified';
    const isElsewhere = view.isElsewhere && (isUnverified || view.week.length > 0);
    const hours = [
      // Those that nobody has checked are told with the state, and once.
      ...(isUnverified ? [] : hoursTexts(words, facts)),
      ...validityTexts(words, facts, view.age),
      ...(isElsewhere ? [msg('Alla tider är svensk tid.')] : []),
    ];
    return html`
      ${hours.length > 0 ? heading(level, msg('Öppettider'), 'subheading') : nothing}
      ${hours.map((text) => html`<p>${unbrokenHours(text)}</p>`)} ${weekTable(words, view)}
      ${
        texts.purpose
          ? html`${heading(level, msg('Vad du kan få hjälp med'), 'subheading')}
              <p>${shown(texts.purpose)}</p>`
          : nothing
      }
      ${bulletList(texts.topics)}
      ${
        texts.operator || website
          ? html`<p>
              ${texts.operator}
              ${website ? externalLink(words, website, msg('Läs mer om linjen')) : nothing}
            </p>`
          : nothing
      }
    `;
  }
}

/** Within a minute: elements that show the same line change in the same turn of the clock. */
function recently(instant: number): boolean {
  return presentInstant() - instant < 60_000;
}

/** Whether somebody answers; null where no claim is made. */
function isOpen(state: HotlineState): boolean | null {
  return state === 'unknown' || state === 'unverified' ? null : state !== 'closed';
}
