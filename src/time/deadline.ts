import { parseDate, type EpochDay } from './civil-date.js';
import { civilAt, startOfDay } from './stockholm.js';

/** What is known of a deadline. Dates are ISO `YYYY-MM-DD` in Stockholm. */
export interface Deadline {
  /** First day for applications; without one, they are open. */
  readonly opens?: string;
  /** Last day for applications, the day itself included. */
  readonly lastDay?: string;
}

/** Where a deadline stands at an instant. */
export interface DeadlineState {
  readonly state: 'upcoming' | 'open' | 'closing-soon' | 'last-day' | 'closed' | 'unknown';
  /** Calendar days left in Stockholm, 0 on the last day; null when closed or unknown. */
  readonly daysLeft: number | null;
  /** When the state or the days left change, epoch milliseconds; null when they will not. */
  readonly until: number | null;
}

/** How many days before the last one it is said that the call closes soon. */
const soonDays = 14;

/**
 * Tells where a deadline stands at an instant (epoch milliseconds). The last day ends at the next
 * midnight in Stockholm, and no weekend or holiday moves it. Without a readable last day the state
 * is `unknown`.
 */
export function deadlineState({ opens, lastDay }: Deadline, instant: number): DeadlineState {
  const last = lastDay === undefined ? null : parseDate(lastDay);
  const first = opens === undefined ? -Infinity : parseDate(opens);
  if (last === null || first === null) return { state: 'unknown', daysLeft: null, until: null };
  const today = civilAt(instant).day;
  if (today > last) return { state: 'closed', daysLeft: null, until: null };
  return {
    state: stateOn(today, first, last),
    daysLeft: last - today,
    until: startOfDay(today + 1),
  };
}

function stateOn(today: EpochDay, first: EpochDay, last: EpochDay): DeadlineState['state'] {
  if (today < first) return 'upcoming';
  if (today === last) return 'last-day';
  return last - today <= soonDays ? 'closing-soon' : 'open';
}
