import { dateParts, weekday, type EpochDay } from './civil-date.js';
import { dateOrder, type DateRange, type Rule, type Span, type Timetable } from './timetable.js';
import { civilAt, instantAt } from './stockholm.js';
import { eveOn, holidayOn, type EveName, type HolidayName } from './swedish-holidays.js';

/** How a timetable's days are to be read. */
export interface DaySettings {
  /** Whether midsummer eve, christmas eve and new year's eve count as `PH`. Default `closed`: they do. */
  readonly eves?: 'closed' | 'open' | undefined;
}

/** Why a day has other hours than its weekday: a holiday, an eve, or a dated rule. */
export type OpeningReason = HolidayName | EveName | 'exception';

/** A day's hours: its spans in minutes since midnight, and why they are not its weekday's. */
export interface DayHours {
  /** By their beginning; two may overlap. One past midnight ends above 1440. None: closed. */
  readonly spans: readonly Span[];
  readonly reason: OpeningReason | null;
}

/**
 * The hours of a day: those of the last rule that replaces what is said before it, and of the rules after
 * it that add to it. Times that the clock skips on that day are the one that it skips to.
 */
export function hoursOn(timetable: Timetable, day: EpochDay, settings: DaySettings = {}): DayHours {
  let known = reckoned.get(timetable);
  // Stryker disable next-line EqualityOperator: one day more or less is kept, and told the same
  if (!known || known.size > 999) reckoned.set(timetable, (known = new Map()));
  const key = `${day}${settings.eves}`;
  let hours = known.get(key);
  if (!hours) known.set(key, (hours = reckon(timetable, day, settings)));
  return hours;
}

/**
 * What is known of timetables' days: state, week and data ask for the same ones, at each change anew. No more than
 * the days in sight are kept of any.
 */
const reckoned = new WeakMap<Timetable, Map<string, DayHours>>();

function reckon({ rules }: Timetable, day: EpochDay, settings: DaySettings): DayHours {
  const named = rulesFor(rules, day, settings);
  const held = heldOf(named);
  const [next] = heldOf(rulesFor(rules, day + 1, settings));
  const replacedUpTo = next && !next.adds ? rules.indexOf(next) : 0;
  const spans = held.flatMap((rule) =>
    rule.spans.map(([start, end]): Span => {
      // Stryker disable next-line EqualityOperator: what ends at midnight is cut there to no effect
      const isCut = end > 1440 && rules.indexOf(rule) < replacedUpTo;
      return [shownMinute(day, start), shownMinute(day, isCut ? 1440 : end)];
    }),
  );
  const differs = named.length > 1 && spansOf(named.slice(0, -1)) !== spansOf(named);
  const reasons = held.map((rule) => reasonOf(rule, day)).filter((reason) => reason !== null);
  return { spans: inOrder(spans), reason: (differs && reasons[0]) || null };
}

/** What the clock shows at a minute of a day: another one where summer time skips it. */
function shownMinute(day: EpochDay, minute: number): number {
  const civil = civilAt(instantAt(day, minute));
  return (civil.day - day) * 1440 + civil.minute;
}

/** The rules that are for a day, in order. */
function rulesFor(rules: readonly Rule[], day: EpochDay, { eves }: DaySettings): Rule[] {
  const isHoliday = holidayOn(day) ?? (eves === 'open' ? null : eveOn(day));
  return rules.filter(
    ({ dates, weekdays, holidays }) =>
      (dates.length === 0 || dates.some((range) => covers(range, day))) &&
      (weekdays.includes(weekday(day)) || (holidays && isHoliday)),
  );
}

/** Of the rules for a day, those that hold: the last that replaces those before it, and what adds to it. */
function heldOf(rules: readonly Rule[]): readonly Rule[] {
  return rules.slice(
    Math.max(
      rules.findLastIndex(({ adds }) => !adds),
      0,
    ),
  );
}

function spansOf(rules: readonly Rule[]): string {
  return String(inOrder(heldOf(rules).flatMap(({ spans }) => spans)));
}

/** Spans by their beginning, without those that have no length. */
function inOrder(spans: readonly Span[]): Span[] {
  return spans.filter(([start, end]) => start < end).sort(([a], [b]) => a - b);
}

/** Why a rule that is for a day gives it other hours. */
function reasonOf({ weekdays, dates }: Rule, day: EpochDay): OpeningReason | null {
  // One that is not for the day's weekday is for the holiday that it is.
  if (!weekdays.includes(weekday(day))) return holidayOn(day) ?? eveOn(day);
  const isOneDay = dates.some(({ from, to }) => dateOrder(from) === dateOrder(to));
  return isOneDay ? 'exception' : null;
}

function covers(range: DateRange, day: EpochDay): boolean {
  const date = dateParts(day);
  const [from, to, at] = [range.from, range.to, date].map((one) => dateOrder(one, date.year)) as [
    number,
    number,
    number,
  ];
  return from <= to ? from <= at && at <= to : from <= at || at <= to;
}
