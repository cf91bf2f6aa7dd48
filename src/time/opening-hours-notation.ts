/**
 * Opening hours are written in a subset of OpenStreetMap's `opening_hours` notation
 * (wiki.openstreetmap.org/wiki/Key:opening_hours/specification). Rules are separated by `;`, and on
 * a day that several rules name, the last of them alone holds:
 *
 *     Mo-Fr 09:00-12:00,13:00-16:00; Jun 22-Aug 07 Mo-Fr 09:00-12:00; PH off; 2026 Sep 25 13:00-16:00
 *
 * A rule is `24/7`, or what days it is for and then its times:
 * - dates: `2026 Sep 25`, `2026 Sep 25-2026 Oct 02`, each year `Jun 22-Aug 07`, `Dec 24`, `Jun-Aug`;
 * - weekdays `Mo Tu We Th Fr Sa Su`, lists and ranges, and `PH` for public holidays;
 * - spans of time, past midnight too (`22:00-02:00`), `off` (or `closed`), or `open` (or `on`), which
 *   is around the clock.
 *
 * A span past midnight belongs to the day that it begins on. Where a later rule is for the day after,
 * its hours replace the rest of the span.
 */
export interface Timetable {
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** Ranges of dates that the rule is for; empty when it is for all. */
  readonly dates: readonly DateRange[];
  /** Weekdays that the rule is for, 1 (Monday) to 7. With no weekday and no `holidays`: all. */
  readonly weekdays: readonly number[];
  /** Whether the rule is for public holidays. */
  readonly holidays: boolean;
  /** Spans in minutes since midnight; one past midnight ends above 1440. None: closed. */
  readonly spans: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/** A range of dates, both included. A date without a year is the same in every year. */
export interface DateRange {
  readonly from: NotedDate;
  readonly to: NotedDate;
}

export interface NotedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Why a notation was refused. */
export interface NotationError {
  /** Where in the text, counted from 0. */
  readonly position: number;
  /** The text that was not understood. */
  readonly found: string;
  /** What to write instead. */
  readonly mend: string;
}

const wholeDay: Span = [0, 1440];
const weekdayNames = 'MoTuWeThFrSaSu';
const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const separator = ', ?';
const listOf = (item: string) => `(${item}(?:${separator}${item})*)`;
const weekday = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
/** Dates are whatever stands before the weekdays and the times; `datePattern` reads them. */
const rulePattern = new RegExp(
  `^(?:(\\w.*?) )??(?:${listOf(`(?:PH|${weekday}(?:-${weekday})?)`)} )?(?:off|closed|(open|on)|${listOf('\\d\\d:\\d\\d-\\d\\d:\\d\\d')})$`,
);
const datePattern =
  /^(?:(\d{4}) )?([A-Z][a-z]{2})(?: (\d\d?))?(?:-(?:(?:(\d{4}) )?([A-Z][a-z]{2})(?: (\d\d?))?|(\d\d?)))?$/;

/** Reads opening hours. What is outside the subset is refused whole, with its place and a mend. */
export function parseOpeningHours(
  notation: string,
): { readonly timetable: Timetable } | { readonly error: NotationError } {
  const rules: Rule[] = [];
  let position = 0;
  for (const text of notation.split(';')) {
    const rule = parseRule(text.trim());
    if (!rule) {
      const spaces = text.length - text.trimStart().length;
      return { error: { position: position + spaces, found: text.trim(), mend } };
    }
    rules.push(rule);
    position += text.length + 1;
  }
  return { timetable: { rules } };
}

const mend =
  'write rules as Mo-Fr 09:00-16:00, PH off, Jun 22-Aug 07 Mo-Fr 09:00-12:00 or 2026 Sep 25 13:00-16:00, with semicolons between';

function parseRule(text: string): Rule | null {
  if (text === '24/7') return { dates: [], weekdays: [], holidays: false, spans: [wholeDay] };
  const match = rulePattern.exec(text);
  if (!match) return null;
  const items = (list: string | undefined) => list?.split(new RegExp(separator)) ?? [];
  const dates = items(match[1]).map(parseDates);
  const named = items(match[2]);
  const spans = match[3] ? [wholeDay] : items(match[4]).map(parseSpan);
  if (dates.includes(null) || spans.includes(null)) return null;
  return {
    dates: dates as DateRange[],
    weekdays: named.flatMap(parseWeekdays),
    holidays: named.includes('PH'),
    spans: (spans as Span[]).sort(([a], [b]) => a - b),
  };
}

function parseWeekdays(range: string): number[] {
  const [from, to] = range.split('-').map((name) => weekdayNames.indexOf(name) / 2 + 1) as number[];
  if (range === 'PH') return [];
  const count = (((to ?? from!) - from! + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ((from! - 1 + index) % 7) + 1);
}

function parseDates(range: string): DateRange | null {
  const match = datePattern.exec(range);
  if (!match) return null;
  const [, year, month, day, toYear = year, toMonth = month, toDay, sameMonthDay] = match;
  const from = notedDate(year, month!, day ?? '1');
  const to = notedDate(toYear, toMonth!, toDay ?? sameMonthDay ?? (match[5] ? undefined : day));
  if (!from || !to || (from.year === null) !== (to.year === null)) return null;
  return from.year !== null && dateOrder(from) > dateOrder(to) ? null : { from, to };
}

/** A date as noted; without a day it is the month's last. Null where there is no such day. */
function notedDate(year: string | undefined, name: string, day: string | undefined) {
  const month = monthNames.indexOf(name) / 3 + 1;
  const length = monthLengths[month - 1];
  const number = day === undefined ? length : Number(day);
  if (!length || !number || number > length) return null;
  return { year: year === undefined ? null : Number(year), month, day: number };
}

/** Dates in order as numbers, one without a year as in the given year. */
export function dateOrder({ year, month, day }: NotedDate, inYear = 0): number {
  return (year ?? inYear) * 10_000 + month * 100 + day;
}

function parseSpan(text: string): Span | null {
  const [start, end] = text.split('-').map((clock) => {
    const [hour, minute] = clock.split(':').map(Number) as [number, number];
    return minute < 60 ? hour * 60 + minute : Infinity;
  }) as [number, number];
  if (start >= 1440 || end > 1440 || start === end) return null;
  return [start, end > start ? end : end + 1440];
}
