import { weekday, type EpochDay } from './civil-date.js';
import { hoursOn, type DayHours } from './day-hours.js';
import type { OpeningSettings } from './opening-hours.js';
import type { Timetable } from './timetable.js';
import { civilAt, startOfDay } from './stockholm.js';
import { validSpan } from './validity.js';

/** A day of a week, as a row of a table. */
export interface WeekRow {
  readonly day: EpochDay;
  readonly isToday: boolean;
  /** The day's hours; null on days when the timetable does not hold, and no claim is made. */
  readonly hours: DayHours | null;
}

/**
 * The calendar week in Stockholm, Monday to Sunday, that an instant (epoch milliseconds) is in. Its
 * hours are those of these very days: holidays and dated rules are in them.
 */
export function weekHours(
  timetable: Timetable,
  instant: number,
  settings: OpeningSettings = {},
): WeekRow[] {
  const today = civilAt(instant).day;
  const { from, to } = validSpan(settings);
  return Array.from({ length: 7 }, (_, index) => {
    const day = today - weekday(today) + 1 + index;
    const isValid = startOfDay(day) >= from && startOfDay(day) < to;
    return {
      day,
      isToday: day === today,
      hours: isValid ? hoursOn(timetable, day, settings) : null,
    };
  });
}
