import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choiceField, inputField, quietButton } from './controls.js';
import { dayHoursField } from './day-hours-field.js';
import { field } from './field.js';
import { fieldId } from './field-id.js';
import { problemOf, type FormPart } from './form-part.js';
import { formWords } from './form-words.js';
import type { HoursException } from './picked-hours.js';

/** Days with other hours: from and to, closed or with times, each to be removed. */
export function exceptionFields(
  form: FormPart,
  exceptions: readonly HoursException[],
  changed: (exceptions: readonly HoursException[]) => void,
): TemplateResult {
  const words = formWords[form.language].hours;
  const name = 'exceptions';
  const id = fieldId(form.id, name);
  const own = form.problems.filter(({ field }) => field === name);
  return html`${field({
    id,
    language: form.language,
    label: words.exceptions,
    hint: words.exceptionsHint,
    problem: problemOf({ ...form, problems: own }, name),
    isAsked: true,
    isGroup: true,
    control: () =>
      html`${exceptions.map((one, index) =>
        exceptionField(form, `${name}.${index}`, index + 1, one, (other) =>
          changed(
            other === null
              ? exceptions.filter((_, at) => at !== index)
              : exceptions.with(index, other),
          ),
        ),
      )}
      ${quietButton(
        words.addException,
        () => changed([...exceptions, { from: '', to: '', hours: [] }]),
        { id: `${id}-add`, next: `${id}-${exceptions.length}-from` },
      )}`,
  })}`;
}

function exceptionField(
  form: FormPart,
  name: string,
  number: number,
  one: HoursException,
  changed: (one: HoursException | null) => void,
): TemplateResult {
  const words = formWords[form.language].hours;
  const { from, to, hours } = one;
  return html`<fieldset class="form-row">
    <legend>${words.exception(number)}</legend>
    <div class="form-dates">
      ${inputField(form, `${name}.from`, words.from, {
        type: 'date',
        value: from,
        width: 'middle',
        // Most are for one day.
        typed: (date) => changed({ ...one, from: date, to: to === from || to === '' ? date : to }),
      })}
      ${inputField(form, `${name}.to`, words.to, {
        type: 'date',
        value: to,
        width: 'middle',
        typed: (date) => changed({ ...one, to: date }),
      })}
    </div>
    ${choiceField(
      { ...form, problems: [] },
      `${name}.kind`,
      words.exceptionHours,
      [
        { value: 'closed', label: words.exceptionClosed },
        { value: 'open', label: words.exceptionOpen },
      ],
      {
        value: hours.length > 0 ? 'open' : 'closed',
        chosen: (kind) => changed({ ...one, hours: kind === 'closed' ? [] : [['', '']] }),
      },
    )}
    ${
      hours.length > 0
        ? dayHoursField(form, `${name}.hours`, {
            label: words.exception(number),
            hours,
            isTickable: false,
            changed: (other) => changed({ ...one, hours: other }),
          })
        : nothing
    }
    ${quietButton(words.removeException(number), () => changed(null), {
      next: `${fieldId(form.id, 'exceptions')}-add`,
    })}
  </fieldset>`;
}
