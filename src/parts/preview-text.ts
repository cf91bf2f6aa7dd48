import { dateText } from '../language/date-words.js';
import { str, type Words } from '../language/words.js';
import { civilAt } from '../time/stockholm.js';
import { clockText } from '../time/clock-time.js';

/** Says that the element is shown as of another instant (epoch milliseconds) than the present. */
export function previewText(words: Words, instant: number): string {
  const { day, minute } = civilAt(instant);
  const [date, clock] = [dateText(words, day), clockText(minute)];
  return words.msg(str`Förhandsvisning: så här ser det ut ${date} kl. ${clock}.`);
}
