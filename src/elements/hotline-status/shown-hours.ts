import { capitalised } from '../../language/list-words.js';
import type { Words } from '../../language/words.js';
import { toldHours } from './hours-text.js';
import type { HotlineView } from './view.js';
import { dayHoursText, dayText } from './week-row-text.js';
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
 * Today's hours, where the line has other hours on some dates: what holds today is not to be looked for behind words.
 * Empty where it has none, or no claim is made.
 */
export function todayText(words: Words, { line, week }: HotlineView): string {
  const hasDates = line.openingHours?.rules.some(({ dates }) => dates.length > 0);
  const today = week.find(({ isToday }) => isToday);
  return hasDates && today
    ? `${capitalised(dayText(words, today))}: ${dayHoursText(words, today)}.`
    : '';
}
