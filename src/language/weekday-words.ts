import { weekday, type EpochDay } from '../time/civil-date.js';
import { dateText } from './date-words.js';
import { str, type Words } from './words.js';

/** The name of a weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayName({ msg }: Words, number: number): string {
  // Only the one that is asked for is looked up.
  const names = [
    () => msg('måndag'),
    () => msg('tisdag'),
    () => msg('onsdag'),
    () => msg('torsdag'),
    () => msg('fredag'),
    () => msg('lördag'),
    () => msg('söndag'),
  ];
  return names[number - 1]!();
}

/** A date in full with its weekday: "onsdag 15 augusti 2018". */
export function weekdayDateText(words: Words, date: EpochDay): string {
  return words.msg(str`${weekdayName(words, weekday(date))} ${dateText(words, date)}`, {
    id: 'weekday-date',
  });
}
