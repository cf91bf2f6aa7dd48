import { dateParts, weekday, type EpochDay } from './civil-date.js';
import {
  dateOrder,
  type DateRange,
  type Rule,
  type Span,
  type Timetable,
} from './opening-hours-notation.js';
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
  /** In order. One past midnight ends above 1440. None: closed. */
  readonly spans: readonly Span[];
  readonly reason: OpeningReason | null;
}

/** The hours of a day: those of the last rule that is for it. */
export function hoursOn(timetable: Timetable, day: EpochDay, settings: DaySettings = {}): DayHours {
  const [last, before] = rulesFor(timetable, day, settings).reverse();
  if (!last) return { spans: [], reason: null };
  const differs = before && String(before.spans) !== String(last.spans);
  return {
    spans: last.spans.map(([start, end]) => [start, cutAt(timetable, day, end, settings)]),
    reason: differs ? reasonOf(last, day) : null,
  };
}

/** Where a span past midnight ends: at midnight where a later rule is for the day after. */
function cutAt(timetable: Timetable, day: EpochDay, end: number, settings: DaySettings): number {
  const last = (on: EpochDay) => timetable.rules.indexOf(rulesFor(timetable, on, settings).at(-1)!);
  return end > 1440 && last(day + 1) > last(day) ? 1440 : end;
}

function rulesFor({ rules }: Timetable, day: EpochDay, { eves }: DaySettings): Rule[] {
  const isHoliday = holidayOn(day) ?? (eves === 'open' ? null : eveOn(day));
  return rules.filter(
    ({ dates, weekdays, holidays }) =>
      (dates.length === 0 || dates.some((range) => covers(range, day))) &&
      ((weekdays.length === 0 && !holidays) ||
        weekdays.includes(weekday(day)) ||
        (holidays && isHoliday)),
  );
}

function reasonOf({ holidays, weekdays, dates }: Rule, day: EpochDay): OpeningReason | null {
  const name = holidayOn(day) ?? eveOn(day);
  if (holidays && name && !weekdays.includes(weekday(day))) return name;
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
