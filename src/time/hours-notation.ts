import type { NotedDate, Rule, Span, Timetable } from './timetable.js';

const weekdayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A timetable in the notation that it is read from: what `parseOpeningHours` gives is the same again. */
export function hoursNotation({ rules }: Timetable): string {
  return rules
    .map((rule, index) => `${index === 0 ? '' : rule.adds ? ', ' : '; '}${notedRule(rule)}`)
    .join('');
}

function notedRule({ dates, weekdays, holidays, spans }: Rule): string {
  // Where dates are told, all days of them are meant.
  const isAllDays = dates.length > 0 && String(weekdays) === '1,2,3,4,5,6,7' && !holidays;
  const days = [
    ...weekdays.map((day, index) => notedDay(weekdays, day, index)),
    ...(holidays ? ['PH'] : []),
  ].filter((day) => day !== null);
  const ranges = dates.map(({ from, to }) => {
    const [first, last] = [noted(from), noted(to)];
    return first === last ? first : `${first}-${last}`;
  });
  const times = spans.length > 0 ? spans.map(notedSpan).join(',') : 'off';
  return [ranges.join(','), isAllDays ? '' : days.join(','), times].filter(Boolean).join(' ');
}

/** A weekday, a run of three and more as `Mo-Fr` at its first; null for what stands in a run. */
function notedDay(weekdays: readonly number[], day: number, index: number): string | null {
  const follows = (at: number) => weekdays[at]! === (weekdays[at - 1] ?? NaN) + 1;
  let first = index;
  while (follows(first)) first--;
  let last = index;
  while (follows(last + 1)) last++;
  if (last - first < 2) return weekdayNames[day - 1]!;
  return index === first ? `${weekdayNames[day - 1]}-${weekdayNames[weekdays[last]! - 1]}` : null;
}

function noted({ year, month, day }: NotedDate): string {
  const date = `${monthNames[month - 1]} ${String(day).padStart(2, '0')}`;
  return year === null ? date : `${year} ${date}`;
}

function notedSpan([start, end]: Span): string {
  return `${clock(start)}-${clock(end > 1440 ? end - 1440 : end)}`;
}

function clock(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
