import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../language/words.js';
import { toldHours } from '../parts/hours-text.js';
import { unbrokenHours } from '../parts/unbroken-hours.js';
import { weekRows } from '../parts/week-rows.js';
import { parseOpeningHours } from '../time/opening-hours-notation.js';
import { weekHours } from '../time/week-hours.js';
import { formWords } from './form-words.js';
import type { HoursDraft, NotedHours } from './hours-draft.js';
import type { FormLanguage } from './said.js';

/** What the hours of a form are told from. */
export interface ToldHoursPreview {
  readonly id: string;
  readonly draft: HoursDraft;
  readonly language: FormLanguage;
  /** Epoch milliseconds: whose week is shown. */
  readonly now: number;
  readonly words: Words;
}

/** Hours in sentences and as a week, as a visitor is told them; where something is missing yet, that they come. */
export function toldHoursPreview(
  { id, draft, language, now, words }: ToldHoursPreview,
  { notation, problems }: NotedHours,
): TemplateResult {
  const own = formWords[language].hours;
  const parsed = notation === null || problems.length > 0 ? null : parseOpeningHours(notation);
  const openingHours = parsed && 'timetable' in parsed ? parsed.timetable : null;
  const { eves } = draft;
  const told = toldHours(words, { name: '', phone: null, audience: null, openingHours, eves });
  return html`<section class="form-told" aria-labelledby=${`${id}-told`}>
    <p class="form-told-title" id=${`${id}-told`}>${own.preview}</p>
    <div role="status">
      ${
        problems.length > 0
          ? html`<p class="form-hint">${own.unready}</p>`
          : html`<div lang=${words.locale}>
              ${[...told.usual, ...told.exceptions].map((text) => html`<p>${unbrokenHours(text)}</p>`)}
            </div>`
      }
    </div>
    ${
      openingHours
        ? html`<table lang=${words.locale}>
            <caption lang=${language}>
              ${own.thisWeek}
            </caption>
            <tbody>
              ${weekRows(words, weekHours(openingHours, now, { eves }))}
            </tbody>
          </table>`
        : nothing
    }
  </section>`;
}
