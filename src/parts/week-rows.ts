import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';
import type { WeekRow } from '../time/week-hours.js';
import { unbrokenHours } from './unbroken-hours.js';
import { dayHoursText, dayText } from './week-row-text.js';

/** The rows of a table of the week's hours, today marked in words and for assistive technology. */
export function weekRows(words: Words, week: readonly WeekRow[]): TemplateResult[] {
  return week.map(
    (row) =>
      html`<tr aria-current=${row.isToday ? 'date' : nothing}>
        <th scope="row">${dayText(words, row)}</th>
        <td>${unbrokenHours(dayHoursText(words, row))}</td>
      </tr>`,
  );
}
