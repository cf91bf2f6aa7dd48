import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { Round } from '../../parts/round.js';
import { heading } from '../../parts/heading.js';
import { materialText } from '../../parts/material-text.js';
import { plainText } from '../../parts/told-text.js';
import { kronorText, numberText } from '../../language/number-words.js';
import { str, type Words } from '../../language/words.js';
import { calculation, type Calculation } from './calculation.js';
import type { GrantCall } from '../../material/grant-call.js';
import type { GrantView } from './view.js';

/** Shows how much a call lets an applicant be granted. What is typed stays here until it is cleared. */
export class ShareCalculator implements ReactiveController {
  /** Its place among the call's applicants: what it is called is another in another language. */
  #applicant: number | null = null;
  #total = '';
  #other = '';
  #result: Calculation | null = null;
  readonly #round = new Round();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Forgets all that was typed, as the next update shows. */
  clear(): void {
    this.#applicant = null;
    this.#total = this.#other = '';
    this.#result = null;
    this.#round.next();
  }

  /** @param level of the heading */
  template(
    words: Words,
    { call, hasCalculator }: GrantView,
    level: number,
  ): TemplateResult | typeof nothing {
    const { msg } = words;
    if (!hasCalculator) return nothing;
    return html`<section class="screen" part="calculator">
      ${heading(level, msg('Räkna ut hur mycket ni kan söka'), 'subheading')}
      <p>${msg('Det du skriver sparas inte och skickas ingenstans.')}</p>
      <fieldset aria-describedby=${this.#errorId('applicant')}>
        <legend>${msg('Vem söker?')}</legend>
        ${this.#round.of(
          call.applicants.map(
            ({ label }, index) =>
              html`<label class="applicant">
                <input
                  type="radio"
                  name="applicant"
                  autocomplete="off"
                  @change=${() => this.#choose(index)}
                />
                <span>${materialText(words, label)}</span>
              </label>`,
          ),
        )}
        ${this.#error('applicant', msg('Välj vem som söker.'))}
      </fieldset>
      ${this.#field(words, 'total', msg('Hela kostnaden för projektet, i kronor'))}
      ${this.#field(words, 'other', msg('Andra medel som ni har sökt eller fått, i kronor (om ni har det)'))}
      <button type="button" @click=${(event: Event) => this.#calculate(event, call)}>
        ${msg('Räkna ut')}
      </button>
      <output for="total other">${this.#resultText(words, call)}</output>
    </section>`;
  }

  #field(words: Words, name: 'total' | 'other', label: string): TemplateResult {
    const isWrong = this.#result?.errors.includes(name);
    return html`<div class="field">
      <label for=${name}>${label}</label>
      ${this.#round.of(
        html`<input
          type="text"
          id=${name}
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${this.#errorId(name)}
          @input=${(event: Event) => this.#type(name, (event.target as HTMLInputElement).value)}
        />`,
      )}
      ${this.#error(name, words.msg(str`Skriv ett belopp i hela kronor, till exempel ${numberText(400_000)}.`))}
    </div>`;
  }

  #errorId(name: Calculation['errors'][number]): string | typeof nothing {
    return this.#result?.errors.includes(name) ? `${name}-error` : nothing;
  }

  #error(name: Calculation['errors'][number], text: string): TemplateResult | typeof nothing {
    return this.#result?.errors.includes(name)
      ? html`<p class="error" id="${name}-error">${text}</p>`
      : nothing;
  }

  #resultText(words: Words, { amount: pot, applicants }: GrantCall): unknown {
    const { msg } = words;
    const kronor = (amount: number) => kronorText(words, amount);
    if (!this.#result || this.#result.errors.length > 0) return nothing;
    const { share, remaining } = this.#result;
    if (!share) {
      return msg(
        str`Utlysningen anger ingen andel för ${plainText(words, applicants[this.#applicant!]!.label)}. Fråga den som utlyser bidraget.`,
      );
    }
    return html`
      <strong>${msg(str`Bidraget kan vara högst ${kronor(share.highestGrant)}.`)}</strong>
      ${msg(str`Minst ${kronor(share.lowestOwnShare)} av kostnaden behöver täckas på annat sätt.`)}
      ${
        remaining === share.lowestOwnShare
          ? nothing
          : msg(str`Med de andra medlen återstår ${kronor(remaining)}.`)
      }
      ${
        pot === null
          ? nothing
          : msg(str`Det är ett tak, inget löfte: alla sökande delar på ${kronor(pot)}.`)
      }
    `;
  }

  #choose(applicant: number): void {
    this.#applicant = applicant;
    this.#changed();
  }

  #type(name: 'total' | 'other', value: string): void {
    if (name === 'total') this.#total = value;
    else this.#other = value;
    this.#changed();
  }

  /** A result must not stand beside other figures than its own. */
  #changed(): void {
    this.#result = null;
    this.host.requestUpdate();
  }

  #calculate(event: Event, call: GrantCall): void {
    const input = { applicant: this.#applicant, total: this.#total, other: this.#other };
    this.#result = calculation(input, call);
    this.host.requestUpdate();
    const [wrong] = this.#result.errors;
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    if (wrong)
      root
        .querySelector<HTMLElement>(wrong === 'applicant' ? '[type=radio]' : `#${wrong}`)
        ?.focus();
  }
}
