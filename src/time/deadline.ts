import { parseDate, weekday, type EpochDay } from './civil-date.js';
import { clockMinute } from './clock-time.js';
import { civilAt, instantAt, startOfDay } from './stockholm.js';
import { eveOn, holidayOn, type EveName, type HolidayName } from './swedish-holidays.js';

/** What is known of a deadline. Dates are ISO `YYYY-MM-DD` in Stockholm. */
export interface Deadline {
  /** First day for applications; without one, they are open. */
  readonly opens?: string | undefined;
  /** Last day for applications, the day itself included. */
  readonly lastDay?: string | undefined;
  /** Time on the last day, `HH:MM` in Stockholm, at which it is over. Without one: the day's end. */
  readonly closingTime?: string | undefined;
  /** The last day that was announced before this one. */
  readonly formerLastDay?: string | undefined;
}

/** Where a deadline stands at an instant. */
export interface DeadlineState {
  readonly state: 'upcoming' | 'open' | 'closing-soon' | 'last-day' | 'closed' | 'unknown';
  /** Calendar days left in Stockholm, 0 on the last day; null when closed or unknown. */
  readonly daysLeft: number | null;
  /** When it closes, epoch milliseconds, that instant not included; null when unknown. */
  readonly closesAt: number | null;
  /** When the state or the days left change, epoch milliseconds; null when they will not. */
  readonly until: number | null;
}

/** How many days before the last one it is said that the call closes soon. */
const soonDays = 14;

/**
 * Tells where a deadline stands at an instant (epoch milliseconds). The last day ends at the next
 * midnight in Stockholm or at its closing time, and no weekend or holiday moves it. The state is
 * `unknown` without a readable last day, where another date or the time cannot be read, and where it
 * would close before it opens.
 */
export function deadlineState(deadline: Deadline, instant: number): DeadlineState {
  const { opens, lastDay, closingTime } = deadline;
  // Stryker disable next-line ConditionalExpression: what is not there cannot be read as a date either
  const last = lastDay === undefined ? null : parseDate(lastDay);
  const first = opens === undefined ? -Infinity : parseDate(opens);
  const end = closingTime === undefined ? 1440 : clockMinute(closingTime);
  if (last === null || first === null || end === null || first > last) {
    return { state: 'unknown', daysLeft: null, closesAt: null, until: null };
  }
  const closesAt = instantAt(last, end);
  if (instant >= closesAt) return { state: 'closed', daysLeft: null, closesAt, until: null };
  const today = civilAt(instant).day;
  return {
    state: stateOn(today, first, last),
    daysLeft: last - today,
    closesAt,
    until: Math.min(closesAt, startOfDay(today + 1)),
  };
}

function stateOn(today: EpochDay, first: EpochDay, last: EpochDay): DeadlineState['state'] {
  if (today < first) return 'upcoming';
  if (today === last) return 'last-day';
  return last - today <= soonDays ? 'closing-soon' : 'open';
}

/** What is worth saying of a day on which offices are closed: it moves no deadline. */
export function restDay(day: EpochDay): HolidayName | EveName | 'saturday' | 'sunday' | null {
  const byWeekday = ([6, 7] as number[]).includes(weekday(day))
    ? weekday(day) === 6
      ? 'saturday'
      : 'sunday'
    : null;
  return holidayOn(day) ?? eveOn(day) ?? byWeekday;
}

/** The day that was announced before, where it is another than the last day; else null. */
export function formerLastDay({ lastDay, formerLastDay }: Deadline): EpochDay | null {
  // Stryker disable next-line ConditionalExpression: what is not there cannot be read as a date either
  const former = formerLastDay === undefined ? null : parseDate(formerLastDay);
  return formerLastDay === lastDay ? null : former;
}
