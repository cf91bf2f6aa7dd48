import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { field, type ControlTies } from './field.js';
import { fieldId } from './field-id.js';
import { problemOf, type FormPart } from './form-part.js';

/** What an input is for, and what is in it. */
export interface Input {
  readonly type?: 'text' | 'date' | 'time' | 'tel' | 'url' | 'email';
  readonly value: string;
  readonly typed: (value: string) => void;
  /** Lines of a text of several. */
  readonly rows?: number;
  /** How wide it looks: as what is to be typed. */
  readonly width?: 'short' | 'middle' | 'full';
  readonly inputMode?: 'numeric';
  /** BCP 47, where the text is in another language than the form. */
  readonly lang?: string;
}

/** With it a year has four figures, and what is typed after them goes to the month. */
const lastDate = '9999-12-31';

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/** An input, tied to its words. */
export function input(ties: ControlTies, one: Input): TemplateResult {
  const { type = 'text', value, typed, rows, width = 'full', inputMode, lang } = one;
  return rows
    ? html`<textarea
        id=${ties.id}
        class="form-input"
        rows=${rows}
        lang=${lang ?? nothing}
        dir=${lang ? 'auto' : nothing}
        autocomplete="off"
        aria-describedby=${ties.describedBy}
        aria-invalid=${ties.invalid}
        .value=${live(value)}
        @input=${(event: Event) => typed(valueOf(event))}
      ></textarea>`
    : html`<input
        id=${ties.id}
        class=${`form-input form-${width}`}
        type=${type}
        max=${type === 'date' ? lastDate : nothing}
        inputmode=${inputMode ?? nothing}
        lang=${lang ?? nothing}
        dir=${lang ? 'auto' : nothing}
        autocomplete="off"
        aria-describedby=${ties.describedBy}
        aria-invalid=${ties.invalid}
        .value=${live(value)}
        @input=${(event: Event) => typed(valueOf(event))}
      />`;
}

/** A field with one input. */
export function inputField(
  form: FormPart,
  name: string,
  label: unknown,
  one: Input,
  hint?: string,
): unknown {
  return field({
    id: fieldId(form.id, name),
    language: form.language,
    label,
    hint,
    problem: problemOf(form, name),
    isAsked: form.isAsked,
    isFilled: one.value !== '',
    control: (ties) => input(ties, one),
  });
}

/** One of the answers to a question. */
export interface Answer<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

/** A question with answers to choose from. */
export function choiceField<Value extends string>(
  form: FormPart,
  name: string,
  question: string,
  answers: readonly Answer<Value>[],
  { value, chosen, hint }: { value: string; chosen: (value: Value) => void; hint?: string },
): unknown {
  const id = fieldId(form.id, name);
  return field({
    id,
    language: form.language,
    label: question,
    hint,
    problem: problemOf(form, name),
    isAsked: form.isAsked,
    isGroup: true,
    control: ({ invalid }) =>
      answers.map(
        (answer) =>
          html`<div class="form-answer">
            <input
              type="radio"
              id=${`${id}-${answer.value}`}
              name=${id}
              value=${answer.value}
              autocomplete="off"
              aria-invalid=${invalid}
              aria-describedby=${answer.hint ? `${id}-${answer.value}-hint` : nothing}
              .checked=${live(answer.value === value)}
              @change=${() => chosen(answer.value)}
            />
            <label for=${`${id}-${answer.value}`}>${answer.label}</label>
            ${
              answer.hint
                ? html`<p class="form-hint" id=${`${id}-${answer.value}-hint`}>${answer.hint}</p>`
                : nothing
            }
          </div>`,
      ),
  });
}

/** A box to tick. */
export function tickBox(
  id: string,
  label: unknown,
  isTicked: boolean,
  ticked: (isTicked: boolean) => void,
): TemplateResult {
  return html`<div class="form-answer">
    <input
      type="checkbox"
      id=${id}
      autocomplete="off"
      .checked=${live(isTicked)}
      @change=${(event: Event) => ticked((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

/**
 * A button that does something to the form itself.
 * @param next the id of what is focused when it is done, where what was pressed may be gone; `isFaint` for what few press
 */
export function quietButton(
  label: unknown,
  pressed: () => void,
  { id, next, isFaint = false }: { id?: string; next?: string; isFaint?: boolean } = {},
): TemplateResult {
  return html`<button
    type="button"
    class=${isFaint ? 'form-button form-link' : 'form-button'}
    id=${id ?? nothing}
    @click=${(event: Event) => {
      const { ownerDocument } = event.currentTarget as HTMLElement;
      pressed();
      if (next) requestAnimationFrame(() => ownerDocument.getElementById(next)?.focus());
    }}
  >
    ${label}
  </button>`;
}
