import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { numberText } from '../../language/number-words.js';
import { str, type Words } from '../../language/words.js';
import type { GrantCall } from '../../material/grant-call.js';
import { calculation, type Calculation } from './calculation.js';
import { applicantName } from './call-sections.js';
import { grantAnswer } from './grant-answer.js';
import { groupedAmount } from './grouped-amount.js';
import type { GrantView } from './view.js';

/** Shows how much a call lets an applicant be granted. What is typed stays here until it is cleared. */
export class ShareCalculator {
  /** Its place among the call's applicants: what it is called is another in another language. */
  #applicant: number | null = null;
  #total = '';
  #other = '';
  #result: Calculation | null = null;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Forgets all that was typed, as the next update shows. */
  clear(): void {
    this.#applicant = null;
    this.#total = this.#other = '';
    this.#result = null;
  }

  template(words: Words, { call, hasCalculator }: GrantView): TemplateResult | typeof nothing {
    const { msg } = words;
    if (!hasCalculator) return nothing;
    return html`<div class="screen" part="calculator">
      <fieldset aria-describedby=${this.#errorId('applicant')}>
        <legend>${msg('Vem söker?')}</legend>
        ${call.applicants.map(
          ({ label }, index) =>
            html`<label>
              <input
                type="radio"
                name="applicant"
                autocomplete="off"
                @change=${() => this.#choose(index)}
              />
              ${applicantName(words, label)}
            </label>`,
        )}
        ${this.#error('applicant', msg('Välj vem som söker.'))}
      </fieldset>
      ${this.#field(words, call, 'total', msg('Hela kostnaden för projektet, i kronor'))}
      ${this.#field(words, call, 'other', msg('Andra medel som ni har sökt eller fått, i kronor (om ni har det)'))}
      <button
        type="button"
        class="primary"
        @click=${(event: Event) => this.#calculate(event, call)}
      >
        ${msg('Räkna ut')}
      </button>
      <output for="total other">${this.#answer(words, call)}</output>
    </div>`;
  }

  #field(words: Words, call: GrantCall, name: 'total' | 'other', label: string): TemplateResult {
    const isWrong = this.#result?.errors.includes(name);
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <span class="money">
        <input
          type="text"
          id=${name}
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${this.#errorId(name)}
          @input=${(event: InputEvent) => this.#type(name, event)}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter') this.#calculate(event, call);
          }}
        />
        <span aria-hidden="true">${words.msg('kr')}</span>
      </span>
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

  #answer(words: Words, call: GrantCall): unknown {
    if (!this.#result || this.#result.errors.length > 0) return nothing;
    return grantAnswer(words, call, this.#result, call.applicants[this.#applicant!]!.label);
  }

  #choose(applicant: number): void {
    this.#applicant = applicant;
    this.#changed();
  }

  #type(name: 'total' | 'other', event: InputEvent): void {
    const field = event.target as HTMLInputElement;
    if (!event.isComposing) group(field, event.inputType === 'deleteContentForward');
    const { value } = field;
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

/**
 * Groups the digits of a field in place. Not by setting its `value`: recorders of visits put a setter of their own in the
 * browser's place, and would have what was typed.
 */
function group(field: HTMLInputElement, forward: boolean): void {
  const { value } = field;
  const typed = { text: value, caret: field.selectionStart ?? value.length };
  const { text, caret } = groupedAmount(typed, forward);
  if (text === value) return;
  field.setRangeText(text, 0, value.length);
  field.setSelectionRange(caret, caret);
}
