import { dateOf, dayInMilliseconds, parseDate, weekday, type EpochDay } from './civil-date.js';

/** What a clock on a wall in Stockholm shows. */
export interface CivilTime {
  readonly day: EpochDay;
  /** Whole minutes since midnight by the clock, 0 to 1439. */
  readonly minute: number;
}

const minuteInMilliseconds = 60_000;

/**
 * Minutes that Stockholm's clock is ahead of UTC at an instant (epoch milliseconds): 120 in summer
 * time, else 60. Summer time is from 01:00 UTC on March's last Sunday to 01:00 UTC on October's
 * (directive 2000/84/EC; in Sweden so since 1996, and not right for years before).
 */
export function stockholmOffset(instant: number): 60 | 120 {
  const year = new Date(instant).getUTCFullYear();
  return instant >= summerTimeChange(year, 3) && instant < summerTimeChange(year, 10) ? 120 : 60;
}

function summerTimeChange(year: number, month: 3 | 10): number {
  const last = dateOf(year, month, 31);
  return (last - (weekday(last) % 7)) * dayInMilliseconds + 60 * minuteInMilliseconds;
}

/** The date and the time of day in Stockholm at an instant (epoch milliseconds). */
export function civilAt(instant: number): CivilTime {
  const local = Math.floor(instant / minuteInMilliseconds) + stockholmOffset(instant);
  const day = Math.floor(local / 1440);
  return { day, minute: local - day * 1440 };
}

/**
 * The first instant (epoch milliseconds) at which Stockholm's clock shows a time, or is past it
 * where summer time skips that time. `minute` may be 1440 or more: that is the next day.
 */
export function instantAt(day: EpochDay, minute: number): number {
  const asUtc = day * dayInMilliseconds + minute * minuteInMilliseconds;
  const inSummer = asUtc - 120 * minuteInMilliseconds;
  if (stockholmOffset(inSummer) === 120) return inSummer;
  const inWinter = asUtc - 60 * minuteInMilliseconds;
  return stockholmOffset(inWinter) === 60
    ? inWinter
    : summerTimeChange(new Date(inWinter).getUTCFullYear(), 3);
}

/** The instant (epoch milliseconds) at which a date begins in Stockholm. */
export function startOfDay(day: EpochDay): number {
  return instantAt(day, 0);
}

/**
 * Reads an instant: a date (its beginning in Stockholm), a date and time in Stockholm
 * (`2026-05-04T10:00`), or one with an offset of its own (`2026-05-04T10:00:00+02:00`, `…Z`).
 * Gives epoch milliseconds, and null for anything else.
 */
export function parseInstant(text: string): number | null {
  const match =
    /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-][01]\d:[0-5]\d)?)?$/.exec(
      text,
    );
  const day = match && parseDate(match[1]!);
  if (!match || day === null) return null;
  const [, , hour = 0, minute = 0, second = 0, offset] = match;
  return offset
    ? Date.parse(text)
    : instantAt(day, Number(hour) * 60 + Number(minute)) + Number(second) * 1000;
}
