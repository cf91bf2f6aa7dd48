import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayMonthText } from '../../language/date-words.js';
import { weekdayName } from '../../language/weekday-words.js';
import { listText } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import { weekday } from '../../time/civil-date.js';
import type { WeekRow } from '../../time/week-hours.js';
import { reasonText, spanText } from './hours-text.js';
import { unbrokenHours } from './unbroken-hours.js';
import type { HotlineView } from './view.js';

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
              <td>${unbrokenHours(hoursText(words, row))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function dayText(words: Words, { day, isToday }: WeekRow): string {
  const date = words.msg(str`${weekdayName(words, weekday(day))} ${dayMonthText(words, day)}`, {
    id: 'weekday-day-month',
  });
  return isToday ? words.msg(str`${date} (i dag)`) : date;
}

function hoursText(words: Words, { hours }: WeekRow): string {
  const { msg } = words;
  if (!hours) return msg('inte känt');
  const times = hours.spans.map((span) => spanText(words, span));
  return listText(words, [
    ...(times.length > 0 ? times : [msg('stängt')]),
    ...(hours.reason ? [reasonText(words, hours.reason)] : []),
  ]);
}
