import { dateParts, type EpochDay } from '../time/civil-date.js';
import { str, type Words } from './words.js';

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
