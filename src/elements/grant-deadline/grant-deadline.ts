import { html, type TemplateResult } from 'lit/html.js';
import { readChoice } from '../../foundation/attribute-readers.js';
import { bulletList } from '../../foundation/bullet-list.js';
import { heading } from '../../foundation/heading.js';
import { KvinnofridElement, type Showing } from '../../foundation/kvinnofrid-element.js';
import { reflectAttributes } from '../../foundation/reflect-attributes.js';
import { provenanceNote } from '../../foundation/provenance-note.js';
import { kronorText } from '../../language/number-words.js';
import { publisherText } from '../../language/publisher-words.js';
import { str } from '../../language/words.js';
import { grantCallIds, type GrantCall } from '../../material/grant-call.js';
import { grantCallFacts } from '../../material/grant-call-facts.js';
import { grantStyles } from './grant-deadline.styles.js';
import { grantView, type GrantView } from './grant-view.js';
import {
  applicantText,
  areaText,
  callName,
  deadlineText,
  goalText,
  lastDayText,
  priorityText,
  shareText,
  useText,
} from './grant-words.js';

/**
 * Tells of a call for grant applications: whether it is open, its last day, who may apply and for
 * how much, and how an application is made while it is open.
 *
 * @tag grant-deadline
 * @summary Can we still apply, and for what?
 * @slot - Fallback, shown before the element is defined and where scripts are off or fail.
 * @csspart root - The box that holds everything.
 * @csspart heading - The name of the call.
 * @csspart status - Where the call stands.
 * @csspart subheading - The heading of a section.
 * @csspart source - Where the facts are from, and when they were checked.
 */
export class GrantDeadline extends KvinnofridElement {
  static override readonly styles = [...KvinnofridElement.styles, grantStyles];

  static override get observedAttributes(): readonly string[] {
    return [...super.observedAttributes, 'call'];
  }

  static {
    reflectAttributes(this, ['call']);
  }

  /**
   * Which call: `orebro-2018` (default).
   * @attr call
   */
  declare call: string | null;

  protected override show(instant: number, level: number): Showing {
    const id = this.read('call', (raw) => readChoice(raw, grantCallIds, 'orebro-2018'));
    const call = this.accept(grantCallFacts(this.countyId, id, this.feed));
    const view = grantView(call, instant);
    const { words } = this;
    const section = (text: string) => heading(level + 1, text, 'subheading');
    const content = html`
      ${heading(level, callName(words, id))}
      <p class="status ${view.deadline.state}" part="status">
        <strong>${deadlineText(words, view.deadline)}</strong>
      </p>
      ${this.#keyFacts(call)} ${this.#applicants(call, section)} ${this.#purpose(call, section)}
      ${this.#application(call, view, section)} ${provenanceNote(words, call, view.age)}
    `;
    return { content, nextChange: view.nextChange };
  }

  #keyFacts({ lastDay, amount, year, publisher }: GrantCall): TemplateResult {
    const { words } = this;
    const { say } = words;
    return html`<dl class="facts">
      <div>
        <dt>${say('Sista ansökningsdag')}</dt>
        <dd><time datetime=${lastDay}>${lastDayText(words, lastDay)}</time></dd>
      </div>
      <div>
        <dt>${say('Belopp')}</dt>
        <dd>
          ${say(str`${kronorText(words, amount)} för alla sökande tillsammans, under ${year}`)}
        </dd>
      </div>
      <div>
        <dt>${say('Utlyses av')}</dt>
        <dd>${publisherText(words, publisher)}</dd>
      </div>
    </dl>`;
  }

  #applicants({ eligible }: GrantCall, section: Section): TemplateResult {
    const { words } = this;
    const { say } = words;
    return html`
      ${section(say('Vem kan söka'))}
      <p>
        ${say('Den som har verksamhet i Örebro län och är någon av dessa. Intill står hur stor del av kostnaden som bidraget kan täcka.')}
      </p>
      <dl class="facts">
        ${eligible.map(
          (applicant) =>
            html`<div>
              <dt class="applicant">${applicantText(words, applicant.type)}</dt>
              <dd>${shareText(words, applicant)}</dd>
            </div>`,
        )}
      </dl>
    `;
  }

  #purpose({ uses, areas, goals, priority, strategyPeriod }: GrantCall, section: Section) {
    const { words } = this;
    const { say } = words;
    return html`
      ${section(say('Vad bidraget kan användas till'))}
      ${bulletList(uses.map((use) => useText(words, use)))}
      <p>${say('inom områdena')}</p>
      ${bulletList(areas.map((area) => areaText(words, area)))}
      <p>${priorityText(words, priority)}</p>
      ${section(say('Delmål som projektet ska arbeta mot'))}
      <p>
        ${say(str`Bidragen ska gå till projekt som implementerar delmålen från Örebro läns strategi för jämställdhet ${strategyPeriod} i ordinarie verksamhet.`)}
      </p>
      ${bulletList(goals.map((goal) => goalText(words, goal)))}
    `;
  }

  #application(call: GrantCall, { showsHowToSend }: GrantView, section: Section) {
    const { say } = this.words;
    const project = say(
      str`Skriv en projektansökan i en PM på högst ${call.maxPages} A4-sidor. I den ska det också ingå en budget för hela projekttiden, och vilka andra medel som projektet har sökt och beviljats.`,
    );
    return html`
      ${section(showsHowToSend ? say('Gör din ansökan') : say('Så skulle ansökan se ut'))}
      ${
        showsHowToSend
          ? html`<ol>
              <li>${project}</li>
              <li>${this.#howToSend(call)}</li>
            </ol>`
          : html`<p>${project}</p>`
      }
    `;
  }

  #howToSend({ contact, postalAddress }: GrantCall): TemplateResult {
    const { say } = this.words;
    return html`
      <p>
        ${
          contact
            ? html`${say('Skicka ansökan med e-post till')}
                <a href="mailto:${contact}">${contact}</a>.`
            : say('Skicka ansökan med e-post. Fråga Länsstyrelsen efter adressen.')
        }
        ${say('Skicka den också med vanlig post till:')}
      </p>
      <address>${postalAddress.map((line) => html`${line}<br />`)}</address>
      <p>
        ${say('Källan säger inte om brevet ska ha kommit fram senast sista ansökningsdagen. Fråga Länsstyrelsen om du är osäker.')}
      </p>
    `;
  }
}

/** A heading of one of the element's sections. */
type Section = (text: string) => TemplateResult;
