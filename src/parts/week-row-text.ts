import { dayMonthText } from '../language/date-words.js';
import { listText } from '../language/list-words.js';
import { weekdayName } from '../language/weekday-words.js';
import { str, type Words } from '../language/words.js';
import { weekday } from '../time/civil-date.js';
import type { WeekRow } from '../time/week-hours.js';
import { reasonText, spanText } from './hours-text.js';

/** A day of the week with its date, and that it is today. */
export function dayText(words: Words, { day, isToday }: WeekRow): string {
  const date = words.msg(str`${weekdayName(words, weekday(day))} ${dayMonthText(words, day)}`, {
    id: 'weekday-day-month',
  });
  return isToday ? words.msg(str`${date} (i dag)`) : date;
}

/** A day's hours, and why they are others than on most days. */
export function dayHoursText(words: Words, { hours }: WeekRow): string {
  const { msg } = words;
  if (!hours) return msg('inte känt');
  const times = hours.spans.map((span) => spanText(words, span));
  return listText(words, [
    ...(times.length > 0 ? times : [msg('stängt')]),
    ...(hours.reason ? [reasonText(words, hours.reason)] : []),
  ]);
}
