import { html, nothing, type TemplateResult } from 'lit/html.js';
import { input, quietButton, tickBox } from './controls.js';
import { field } from './field.js';
import { fieldId } from './field-id.js';
import { problemOf, type FormPart } from './form-part.js';
import { formWords } from './form-words.js';
import type { DayHours } from './picked-hours.js';

/** A day's hours in a form. */
export interface DayHoursField {
  /** Whose hours they are: a weekday's name. */
  readonly label: string;
  readonly hours: DayHours;
  /** Whether the day is closed by not being ticked. */
  readonly isTickable: boolean;
  readonly changed: (hours: DayHours) => void;
}

/** Hours that are not filled in yet. */
const unfilled = ['', ''] as const;

/** The hours of a day, or of days that are alike: from and to, and again after lunch. */
export function dayHoursField(
  form: FormPart,
  name: string,
  { label, hours, isTickable, changed }: DayHoursField,
): TemplateResult {
  const words = formWords[form.language].hours;
  const id = fieldId(form.id, name);
  const last = `${id}-${hours.length}-opens`;
  return html`<div class="form-day">
    ${
      isTickable
        ? tickBox(`${id}-open`, label, hours.length > 0, (isOpen) =>
            changed(isOpen ? [unfilled] : []),
          )
        : nothing
    }
    ${
      hours.length === 0
        ? isTickable
          ? html`<span class="form-closed">${words.closed}</span>`
          : nothing
        : html`<div class="form-spans">
            ${hours.map((_, index) => span(form, name, { label, hours, isTickable, changed }, index))}
            ${quietButton(
              html`${words.addSpan}<span class="form-unseen">, ${label}</span>`,
              () => changed([...hours, unfilled]),
              { id: `${id}-add`, next: last, isFaint: true },
            )}
          </div>`
    }
  </div>`;
}

/** One span of a day's hours: when it opens and closes, each under its own label, and one problem for both. */
function span(
  form: FormPart,
  name: string,
  { label, hours, changed }: DayHoursField,
  index: number,
): unknown {
  const words = formWords[form.language].hours;
  const at = `${name}.${index}`;
  const id = fieldId(form.id, at);
  const [opens, closes] = hours[index]!;
  const time = (which: 'opens' | 'closes', value: string, typed: (value: string) => void) => {
    const isWrong = problemOf(form, `${at}.${which}`) !== null;
    return ({ describedBy, invalid }: { describedBy: unknown; invalid: unknown }) =>
      html`<div class="form-time">
        <label for=${`${id}-${which}`}>${words[which]}</label>
        ${input(
          {
            id: `${id}-${which}`,
            describedBy: describedBy as string,
            invalid: isWrong ? (invalid as 'true') : nothing,
          },
          { type: 'time', value, typed, width: 'short' },
        )}
      </div>`;
  };
  const put = (one: readonly [string, string]) => changed(hours.with(index, one));
  return field({
    id,
    language: form.language,
    label: html`<span class="form-unseen">${words.span(label, index + 1)}</span>`,
    isFilled: opens !== '' && closes !== '',
    problem: problemOf(form, at),
    isAsked: form.isAsked,
    isGroup: true,
    control: (ties) =>
      html`<div class="form-span">
        ${time('opens', opens, (value) => put([value, closes]))(ties)}
        ${time('closes', closes, (value) => put([opens, value]))(ties)}
        <span class="form-into" role="status">${intoText(form, opens, closes)}</span>
        ${
          hours.length > 1
            ? quietButton(
                html`${words.removeSpan}<span class="form-unseen">
                    ${label} ${opens}–${closes}</span
                  >`,
                () => changed(hours.filter((_, other) => other !== index)),
                { next: `${fieldId(form.id, name)}-add`, isFaint: true },
              )
            : nothing
        }
      </div>`,
  });
}

/** That hours go on into the day after, where they do: it may be a slip. */
function intoText(form: FormPart, opens: string, closes: string): string {
  const words = formWords[form.language].hours;
  if (!opens || !closes || closes > opens) return '';
  if (closes === '00:00') return opens === closes ? words.wholeDay : words.midnight;
  return opens === closes ? '' : words.nextDay(closes);
}
