import { dateOf, dateParts } from './civil-date.js';
import {
  dateOrder,
  type DateRange,
  type NotedDate,
  type Rule,
  type Span,
  type Timetable,
} from './timetable.js';

/** Why a notation was refused. */
export interface NotationError {
  /** Where in the text, counted from 0. */
  readonly position: number;
  /** What stands there, to the end of the rule; cut where it is long. */
  readonly found: string;
  /** What to write instead. */
  readonly mend: string;
}

const wholeDay: Span = [0, 1440];
const weekdayNames = 'MoTuWeThFrSaSu';
const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const mostCharacters = 4096;
const mostRules = 200;

const anyOf = (names: string) => `(?:${names.match(/[A-Z][a-z]+/g)!.join('|')})\\b`;
const listOf = (item: string) => `(${item}(?:,\\s*${item})*)`;
const weekday = anyOf(weekdayNames);
const dayOfMonth = '\\d\\d?(?![\\d:.])';
const date = `(?:\\d{4} )?${anyOf(monthNames)}(?: ${dayOfMonth})?`;
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
/**
 * A rule and what separates it from the next, or as much of them as is right: it always matches, ends
 * where the notation is wrong, and reads nothing twice.
 */
const rulePattern = new RegExp(
  `(?:${listOf(`${date}(?:-(?:${date}|${dayOfMonth}))?`)}\\s*)?` +
    `(?:${listOf(`(?:PH\\b|${weekday}(?:-${weekday})?)`)}\\s*)?` +
    `(?:(?:(off|closed)\\b|(open|on|24/7)\\b|${listOf(`${clock}-(?:${clock}|24:00)`)})` +
    `(?:\\s*([;,]|$)\\s*|)|${clock}-?)?`,
  'y',
);

const ruleMend =
  'rules as Mo-Fr 09:00-16:00, PH off, Jun 22-Aug 07 Mo-Fr 09:00-12:00 or 2026 Sep 25 13:00-16:00, with semicolons between';
const dateMend = 'dates that exist, in order';
const lengthMend = `at most ${mostCharacters} characters and ${mostRules} rules`;
/** What is often written instead of a part of a rule, and its mend. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^kl/i, 'times without kl.'],
  [/^\./, 'times with a colon, as 09:00'],
  [/^\d\d?\b/, 'hours and minutes as 09:00-16:00'],
  [/^(m[oå]|t[iuoh]|on|we|fr|[ls][öau]|vard)/i, 'weekdays as Mo,Tu,We,Th,Fr,Sa,Su'],
  [/^/, ruleMend],
];

/**
 * Reads opening hours, written in a subset of OpenStreetMap's `opening_hours` notation
 * (wiki.openstreetmap.org/wiki/Key:opening_hours/specification), with its meaning:
 *
 *     Mo-Fr 09:00-12:00,13:00-16:00; Jun 22-Aug 07 Mo-Fr 09:00-12:00; PH off; 2026 Sep 25 13:00-16:00
 *
 * A rule is what days it is for, if not all, and then its times:
 * - dates: `2026 Sep 25`, `2026 Sep 25-2026 Oct 02`, each year `Jun 22-Aug 07`, `Dec 24`, `Jun-Aug`;
 * - weekdays `Mo Tu We Th Fr Sa Su`, lists and ranges, and `PH` for public holidays;
 * - spans of time, past midnight too (`22:00-02:00`), `off` (or `closed`), or `open` (or `on`, `24/7`),
 *   which is around the clock.
 *
 * Between rules stands `;` or `,`. After `;`, a rule replaces all that is said before it of its days.
 * After `,`, it adds its times to them; only `off` has nothing to add, and replaces all the same.
 *
 *     Mo-Fr 09:00-12:00, We 14:00-16:00; PH off
 *
 * Within a rule `,` is also between dates, days and times. What follows tells which it is: after times, a
 * clock time goes on with the list, and anything else begins a rule.
 *
 * A span past midnight belongs to the day that it begins on, and goes on into the day after, unless a
 * later rule after `;` is for that day: it replaces those hours too. `Fr 22:00-02:00; Sa 10:00-14:00` is
 * open on Friday to 24:00, and `Fr 22:00-02:00, Sa 10:00-14:00` to 02:00. On a day whose rule is
 * replaced, nothing of it goes on into the day after; there we claim less than OpenStreetMap's tools do.
 *
 * A time that the clock skips, as summer time begins, is the one that it skips to.
 *
 * What is outside the subset is refused whole, with its place and a mend.
 */
export function parseOpeningHours(
  notation: string,
): { readonly timetable: Timetable } | { readonly error: NotationError } {
  const refuse = (position: number, mend: string) => {
    const found = notation
      .slice(position, position + 40)
      .split(';')[0]!
      .trimEnd();
    return { error: { position, found, mend: `write ${mend}` } };
  };
  if (notation.length > mostCharacters) return refuse(mostCharacters, lengthMend);
  const rules: Rule[] = [];
  let separator = ';';
  rulePattern.lastIndex = notation.search(/\S/);
  while (separator) {
    const start = rulePattern.lastIndex;
    if (rules.length === mostRules) return refuse(start, lengthMend);
    const [, dates = '', days = '', off, open, times = '', next] = rulePattern.exec(notation)!;
    const ranges: DateRange[] = [];
    for (const { 0: range, index } of dates.matchAll(/\w[^,]+/g)) {
      const [first, last = first] = range.split('-');
      const from = notedDate(first!);
      const to = from && notedDate(last!, from);
      if (!to) return refuse(start + index + (from ? range.indexOf('-') + 1 : 0), dateMend);
      ranges.push({ from, to });
    }
    const empty = /(..:..)-\1/.exec(times)?.[0];
    if (empty) return refuse(notation.indexOf(empty, start), ruleMend);
    if (next === undefined) {
      const rest = notation.slice(rulePattern.lastIndex).replace(/[-,\s]*(\d\d?(?=\.))?/, '');
      const slip = slips.find(([pattern]) => pattern.test(rest))![1];
      const mend = off || open || times ? 'a semicolon between rules' : slip;
      return refuse(notation.length - rest.length, mend);
    }
    rules.push({
      adds: separator === ',' && !off,
      dates: ranges,
      weekdays: (days || 'Mo-Su').split(/,\s*/).flatMap(namedWeekdays),
      holidays: /PH/.test(days),
      spans: open ? [wholeDay] : Array.from(times.matchAll(/(..):(..)-(..):(..)/g), notedSpan),
    });
    separator = next;
  }
  return { timetable: { rules } };
}

function namedWeekdays(range: string): number[] {
  if (range === 'PH') return [];
  const [from, to = from] = range.split('-').map((name) => weekdayNames.indexOf(name) / 2);
  const count = ((to! - from! + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((from! + index) % 7) + 1);
}

/**
 * A date as noted, or the last date of a range from another; null where that does not exist or comes
 * before. Without a day it is the month's first, and as the last date its last.
 */
function notedDate(text: string, from?: NotedDate): NotedDate | null {
  const [, yearText, name, dayText] = /(\d{4} )?([A-Z]..)? ?(\d+)?/.exec(text)!;
  const year = yearText ? Number(yearText) : (from?.year ?? null);
  const month = name ? monthNames.indexOf(name) / 3 + 1 : from!.month;
  // Without a year, 29 February is a date: it is in some years.
  const { day: length } = dateParts(dateOf(year ?? 2000, month + 1, 0));
  const day = Number(dayText ?? (from ? length : 1));
  const date = { year, month, day };
  const isAfter =
    !from || year === null || (from.year !== null && dateOrder(from) <= dateOrder(date));
  return day > 0 && day <= length && isAfter ? date : null;
}

function notedSpan(clocks: RegExpExecArray): Span {
  const [hour, minute, endHour, endMinute] = clocks.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const [start, end] = [hour * 60 + minute, endHour * 60 + endMinute];
  // Stryker disable next-line EqualityOperator: a span without length was refused
  return [start, end > start ? end : end + 1440];
}
