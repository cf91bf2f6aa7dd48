/** When something is open: rules, of which each replaces or adds to what those before it say. */
export interface Timetable {
  readonly rules: readonly Rule[];
}

export interface Rule {
  /** Whether its hours are added to its days (`,`), or replace what earlier rules say of them (`;`). */
  readonly adds: boolean;
  /** Ranges of dates that the rule is for; empty when it is for all. */
  readonly dates: readonly DateRange[];
  /** Weekdays that the rule is for, 1 (Monday) to 7; none where it is for holidays alone. */
  readonly weekdays: readonly number[];
  /** Whether the rule is for public holidays. */
  readonly holidays: boolean;
  /** Spans in minutes since midnight; one past midnight ends above 1440. None: closed. */
  readonly spans: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/**
 * A range of dates, both included. A date without a year is the same in every year, and `Feb 29` is
 * there in leap years only.
 */
export interface DateRange {
  readonly from: NotedDate;
  readonly to: NotedDate;
}

export interface NotedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Dates in order as numbers, one without a year as in the given year. */
export function dateOrder({ year, month, day }: NotedDate, inYear = 0): number {
  return (year ?? inYear) * 10_000 + month * 100 + day;
}

const allWeek = [1, 2, 3, 4, 5, 6, 7];

/** `24/7`, in the notation of opening hours. */
export const aroundTheClock: Timetable = {
  rules: [{ adds: false, dates: [], weekdays: allWeek, holidays: false, spans: [[0, 1440]] }],
};

/** Monday to Friday, but for public holidays: `Mo-Fr 09:00-16:00; PH off` for a span of 540 to 960 minutes. */
export const workdays = (...spans: readonly Span[]): Timetable => ({
  rules: [
    { adds: false, dates: [], weekdays: [1, 2, 3, 4, 5], holidays: false, spans },
    { adds: false, dates: [], weekdays: [], holidays: true, spans: [] },
  ],
});
