import { dateParts, weekday, type EpochDay } from '../time/civil-date.js';
import { str, type Words } from './words.js';

/** The name of a weekday, 1 (Monday) to 7 (Sunday). */
export function weekdayName({ say }: Words, number: number): string {
  return [
    say('måndag'),
    say('tisdag'),
    say('onsdag'),
    say('torsdag'),
    say('fredag'),
    say('lördag'),
    say('söndag'),
  ][number - 1]!;
}

/** A day of each year: "15 augusti". */
export function dayOfMonthText({ say }: Words, day: number, month: number): string {
  return [
    say(str`${day} januari`),
    say(str`${day} februari`),
    say(str`${day} mars`),
    say(str`${day} april`),
    say(str`${day} maj`),
    say(str`${day} juni`),
    say(str`${day} juli`),
    say(str`${day} augusti`),
    say(str`${day} september`),
    say(str`${day} oktober`),
    say(str`${day} november`),
    say(str`${day} december`),
  ][month - 1]!;
}

/** A day of the running year: "15 augusti". */
export function dayMonthText(words: Words, date: EpochDay): string {
  const { month, day } = dateParts(date);
  return dayOfMonthText(words, day, month);
}

/** A date in full, always with its year: "15 augusti 2018". */
export function dateText(words: Words, date: EpochDay): string {
  return words.say(str`${dayMonthText(words, date)} ${dateParts(date).year}`, {
    id: 'day-month-year',
  });
}

/** A date in full with its weekday: "onsdag 15 augusti 2018". */
export function weekdayDateText(words: Words, date: EpochDay): string {
  return words.say(str`${weekdayName(words, weekday(date))} ${dateText(words, date)}`, {
    id: 'weekday-date',
  });
}

/** Minutes since midnight as the county writes a clock time: "09:00". Midnight's end is "24:00". */
export function clockText(minute: number): string {
  const withinDay = minute > 1440 ? minute - 1440 : minute;
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${twoDigits(Math.floor(withinDay / 60))}:${twoDigits(withinDay % 60)}`;
}
