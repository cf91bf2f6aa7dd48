import { html, nothing, type TemplateResult } from 'lit/html.js';
import { str, type Words } from '../../language/words.js';
import { weekRows } from '../../parts/week-rows.js';
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
        ${weekRows(words, week)}
      </tbody>
    </table>
  </div>`;
}
