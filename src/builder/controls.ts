import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';

/** A choice of a list. */
export interface SelectOption {
  readonly value: string;
  readonly text: string;
  /** The heading that it stands under, where there are several. */
  readonly group?: string;
}

/** One of several, in a list that opens. */
export function select(
  id: string,
  label: string,
  value: string,
  options: readonly SelectOption[],
  chosen: (value: string) => void,
): TemplateResult {
  const groups = [...new Set(options.map(({ group }) => group))];
  const option = ({ value: one, text }: SelectOption) =>
    html`<option value=${one} .selected=${live(one === value)}>${text}</option>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      autocomplete="off"
      @change=${(event: Event) => chosen((event.target as HTMLSelectElement).value)}
    >
      ${
        groups.length > 1
          ? groups.map(
              (group) =>
                html`<optgroup label=${group ?? ''}>
                  ${options.filter((one) => one.group === group).map(option)}
                </optgroup>`,
            )
          : options.map(option)
      }
    </select>
  </div>`;
}

/** A field to type in. What is typed counts once it is left. */
export function input(
  id: string,
  label: string,
  type: 'text' | 'url' | 'color' | 'number' | 'date' | 'time',
  value: string,
  typed: (value: string) => void,
  hint = '',
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** A box to tick. */
export function checkbox(
  id: string,
  label: string,
  isTicked: boolean,
  ticked: (isTicked: boolean) => void,
): TemplateResult {
  return html`<label class="tick" for=${id}
    ><input
      id=${id}
      type="checkbox"
      autocomplete="off"
      .checked=${live(isTicked)}
      @change=${(event: Event) => ticked((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}

/** One of a few, all of them seen. */
export function radios<Value extends string>(
  name: string,
  legend: string,
  value: Value,
  options: readonly (readonly [value: Value, text: string])[],
  chosen: (value: Value) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${options.map(
      ([one, text]) =>
        html`<label class="tick" for="${name}-${one}"
          ><input
            id="${name}-${one}"
            type="radio"
            name=${name}
            value=${one}
            autocomplete="off"
            .checked=${live(one === value)}
            @change=${() => chosen(one)}
          /><span>${text}</span></label
        >`,
    )}
  </fieldset>`;
}
