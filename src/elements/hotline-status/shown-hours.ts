import { capitalised } from '../../language/list-words.js';
import type { Words } from '../../language/words.js';
import { toldHours } from './hours-text.js';
import type { HotlineView } from './view.js';
import { dayHoursText, dayText } from './week-row-text.js';
import { oldHoursText, validityText } from './words.js';

/**
 * The hours that stand in sight, in sentences: the usual ones, and today's where they are others; until when all that
 * holds, and by which clock.
 */
export function shownHoursTexts(words: Words, view: HotlineView): string[] {
  const { msg } = words;
  const { line, state, tellsHours, week, validity, namesSwedishTime } = view;
  // What a rule for dates says of today is not to be looked for behind words.
  const hasDates = !!line.openingHours?.rules.some(({ dates }) => dates.length > 0);
  const today = hasDates && week.find(({ isToday }) => isToday);
  return [
    ...(state === 'unverified' ? [oldHoursText(words, view)] : []),
    ...(tellsHours ? toldHours(words, line).usual : []),
    ...(tellsHours && today
      ? [`${capitalised(dayText(words, today))}: ${dayHoursText(words, today)}.`]
      : []),
    ...(validity ? [validityText(words, validity)] : []),
    ...(namesSwedishTime ? [msg('Alla tider är svensk tid.')] : []),
  ];
}
