import { capitalised } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import { toldHours } from '../../parts/hours-text.js';
import type { HotlineView } from './view.js';
import { dayHoursText, dayText } from '../../parts/week-row-text.js';
import { oldHoursText, validityText } from './words.js';

/** The hours that stand in sight, in sentences: the usual ones, until when they hold, and by which clock. */
export function shownHoursTexts(words: Words, view: HotlineView): string[] {
  const { line, state, tellsHours, validity, namesSwedishTime } = view;
  return [
    ...(state === 'unverified' ? [oldHoursText(words, view)] : []),
    ...(tellsHours ? toldHours(words, line).usual : []),
    ...(validity ? [validityText(words, validity)] : []),
    ...(namesSwedishTime ? [words.msg('Alla tider är svensk tid.')] : []),
  ];
}

/**
 * Today's hours, with the year that they are of where they are not new, where the line has other hours on some dates: what holds today is not to be looked for behind words.
 * Empty where it has none, or no claim is made.
 */
export function todayText(words: Words, { line, week, age: { caveatYear } }: HotlineView): string {
  const hasDates = line.openingHours?.rules.some(({ dates }) => dates.length > 0);
  const today = week.find(({ isToday }) => isToday);
  if (!hasDates || !today) return '';
  const caveat = caveatYear === null ? '' : words.msg(str`, enligt uppgift från ${caveatYear}`);
  return `${capitalised(dayText(words, today))}${caveat}: ${dayHoursText(words, today)}.`;
}
