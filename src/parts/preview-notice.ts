import { html, type TemplateResult } from 'lit/html.js';
import { dateText } from '../language/date-words.js';
import { str, type Words } from '../language/words.js';
import { civilAt } from '../time/stockholm.js';
import { clockText } from '../time/clock-time.js';

/** Says that the element is shown as of another instant (epoch milliseconds) than the present. */
export function previewNotice(words: Words, instant: number): TemplateResult {
  const { day, minute } = civilAt(instant);
  const [date, clock] = [dateText(words, day), clockText(minute)];
  return html`<p class="preview" part="preview">
    ${words.msg(str`Förhandsvisning: så här ser det ut ${date} kl. ${clock}.`)}
  </p>`;
}
