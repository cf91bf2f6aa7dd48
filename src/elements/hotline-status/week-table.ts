import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str, type Words } from '../../language/words.js';
import { unbrokenHours } from '../../parts/unbroken-hours.js';
import type { HotlineView } from './view.js';
import { dayHoursText, dayText } from '../../parts/week-row-text.js';

/** The week as a table, with today marked in words and for assistive technology. */
export function weekTable(
  words: Words,
  { week, age: { caveatYear } }: HotlineView,
): TemplateResult | typeof nothing {
  const { msg } = words;
  if (!week.some(({ hours }) => hours)) return nothing;
  return html`<div class="week">
    <table part="week">
      <caption>
        ${msg('Den här veckan')}${caveatYear === null ? '' : msg(str`, enligt uppgift från ${caveatYear}`)}
      </caption>
      <tbody>
        ${week.map(
          (row) =>
            html`<tr aria-current=${row.isToday ? 'date' : nothing}>
              <th scope="row">${dayText(words, row)}</th>
              <td>${unbrokenHours(dayHoursText(words, row))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
