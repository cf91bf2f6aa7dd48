import { dateParts, weekday, type EpochDay } from '../time/civil-date.js';
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

/** A day of each year: "15 augusti". */
export function dayOfMonthText({ msg }: Words, day: number, month: number): string {
  const texts = [
    () => msg(str`${day} januari`),
    () => msg(str`${day} februari`),
    () => msg(str`${day} mars`),
    () => msg(str`${day} april`),
    () => msg(str`${day} maj`),
    () => msg(str`${day} juni`),
    () => msg(str`${day} juli`),
    () => msg(str`${day} augusti`),
    () => msg(str`${day} september`),
    () => msg(str`${day} oktober`),
    () => msg(str`${day} november`),
    () => msg(str`${day} december`),
  ];
  return texts[month - 1]!();
}

/** A day of the running year: "15 augusti". */
export function dayMonthText(words: Words, date: EpochDay): string {
  const { month, day } = dateParts(date);
  return dayOfMonthText(words, day, month);
}

/** A date in full, always with its year: "15 augusti 2018". */
export function dateText(words: Words, date: EpochDay): string {
  return words.msg(str`${dayMonthText(words, date)} ${dateParts(date).year}`, {
    id: 'day-month-year',
  });
}

/** A date in full with its weekday: "onsdag 15 augusti 2018". */
export function weekdayDateText(words: Words, date: EpochDay): string {
  return words.msg(str`${weekdayName(words, weekday(date))} ${dateText(words, date)}`, {
    id: 'weekday-date',
  });
}
