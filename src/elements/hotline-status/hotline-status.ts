import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bulletList } from '../../foundation/bullet-list.js';
import { helpLines } from '../../foundation/help-lines.js';
import { externalLink } from '../../foundation/external-link.js';
import { heading } from '../../foundation/heading.js';
import { KvinnofridElement, type Showing } from '../../foundation/kvinnofrid-element.js';
import { phoneLink } from '../../foundation/phone-link.js';
import { reflectAttributes } from '../../foundation/reflect-attributes.js';
import { provenanceNote } from '../../foundation/provenance-note.js';
import { readChoice } from '../../foundation/attribute-readers.js';
import { str } from '../../language/words.js';
import { hotlineFacts } from '../../material/hotline-facts.js';
import { hotlineIds, type Hotline, type HotlineId } from '../../material/hotline.js';
import { hoursTexts } from './hours-text.js';
import { hotlineStyles } from './hotline-status.styles.js';
import { hotlineView, type HotlineView } from './hotline-view.js';
import { audienceText, hotlineTexts, stateText } from './hotline-words.js';

/**
 * Tells whether a support line is staffed now and when that changes, with its number to tap, its
 * hours, whom it is for, and the lines that are always open.
 *
 * @tag hotline-status
 * @summary Is the line open now, and where else is there help?
 * @slot - Fallback, shown before the element is defined and where scripts are off or fail.
 * @csspart root - The box that holds everything.
 * @csspart heading - The name of the line.
 * @csspart status - The line's state.
 * @csspart phone - A telephone number to tap.
 * @csspart help - The lines that are always open.
 * @csspart source - Where the facts are from, and when they were checked.
 */
export class HotlineStatus extends KvinnofridElement {
  static override readonly styles = [...KvinnofridElement.styles, hotlineStyles];

  static override get observedAttributes(): readonly string[] {
    return [...super.observedAttributes, 'line'];
  }

  static {
    reflectAttributes(this, ['line']);
  }

  /**
   * Which line: `honour-support` (default), `trafficking-coordinators` or `kvinnofridslinjen`.
   * @attr line
   */
  declare line: string | null;

  protected override show(instant: number, level: number): Showing {
    const line = this.read('line', (raw) => readChoice(raw, hotlineIds, 'honour-support'));
    const hotline = this.accept(hotlineFacts(this.countyId, line, this.feed));
    const view = hotlineView(hotline, instant);
    const { words } = this;
    const { say } = words;
    const texts = hotlineTexts(words, line);
    const content = html`
      ${heading(level, texts.name)}
      <p class="status ${view.state}" part="status">
        <span class="shape" aria-hidden="true"></span>
        <span><strong>${stateText(words, view)}</strong>${this.#caveat(view)}</span>
      </p>
      <p class="call">${say('Ring')} ${phoneLink(hotline.phone)}</p>
      ${this.#billNote(hotline)} ${this.#help(line, instant)}
      ${heading(level + 1, say('Öppettider'), 'subheading')}
      ${hoursTexts(words, hotline).map((text) => html`<p>${text}</p>`)}
      ${view.age.expired ? html`<p>${say('Kontrollera aktuella öppettider.')}</p>` : nothing}
      ${heading(level + 1, say('Vem linjen är till för'), 'subheading')}
      <p>${audienceText(words, hotline.audience)}</p>
      <p>${texts.purpose}</p>
      ${bulletList(texts.topics)}
      <p>${texts.operator} ${this.#website(hotline)}</p>
      ${provenanceNote(words, hotline, view.age)}
    `;
    return { content, nextChange: view.nextChange };
  }

  #billNote({ bill }: Hotline): unknown {
    const { say } = this.words;
    return bill
      ? html`<p class="small">
          ${say('Samtalet är gratis och syns inte på telefonräkningen.')}
          ${say('Numret ligger kvar i telefonens samtalslista tills du tar bort det.')}
        </p>`
      : nothing;
  }

  #help(line: HotlineId, instant: number): TemplateResult {
    const aroundTheClock =
      line === 'kvinnofridslinjen'
        ? null
        : this.accept(hotlineFacts(this.countyId, 'kvinnofridslinjen', this.feed));
    return helpLines(this.words, aroundTheClock, instant);
  }

  #website({ website }: Hotline): unknown {
    const { words } = this;
    return website ? externalLink(words, website, words.say('Läs mer om linjen')) : nothing;
  }

  /** A claim from facts that were checked over a year ago names their year. */
  #caveat({ state, age: { caveatYear } }: HotlineView): string {
    const { say } = this.words;
    return caveatYear === null || state === 'unknown'
      ? ''
      : say(str`, enligt uppgift från ${caveatYear}`);
  }
}
