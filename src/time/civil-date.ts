/** Days since 1970-01-01: a calendar date without a time or a zone, to count with. */
export type EpochDay = number;

/** A day of UTC, in milliseconds. */
export const dayInMilliseconds = 86_400_000;

/** A calendar date's parts; `month` and `day` count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a year, a month (1 to 12) and a day. What lies outside a month runs over into the next. */
export function dateOf(year: number, month: number, day: number): EpochDay {
  return Date.UTC(year, month - 1, day) / dayInMilliseconds;
}

/** The parts of a date. */
export function dateParts(date: EpochDay): DateParts {
  const instant = new Date(date * dayInMilliseconds);
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
  };
}

/** Reads an ISO date, `YYYY-MM-DD`. Anything else, and a date that does not exist, is null. */
export function parseDate(text: string): EpochDay | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const date = dateOf(year, month, day);
  return formatDate(date) === text ? date : null;
}

/** Writes a date as ISO `YYYY-MM-DD`. */
export function formatDate(date: EpochDay): string {
  return new Date(date * dayInMilliseconds).toISOString().slice(0, 10);
}

/** The weekday of a date, 1 (Monday) to 7 (Sunday). */
export function weekday(date: EpochDay): number {
  // 1970-01-01 was a Thursday.
  return ((((date + 3) % 7) + 7) % 7) + 1;
}
