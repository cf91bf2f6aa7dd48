import { claimAge, type ClaimAge } from '../../foundation/claim-age.js';
import type { Hotline } from '../../material/hotline.js';
import { weekday, type EpochDay } from '../../time/civil-date.js';
import { openingState, type OpeningState } from '../../time/opening-hours.js';
import { parseOpeningHours } from '../../time/opening-hours-notation.js';
import { civilAt, startOfDay } from '../../time/stockholm.js';

/** A clock time to come, and how far away its day is. */
export interface ComingTime {
  readonly day: EpochDay;
  readonly weekday: number;
  /** Minutes since midnight in Stockholm. */
  readonly minute: number;
  /** A weekday's name alone is clear for up to six days. */
  readonly distance: 'today' | 'tomorrow' | 'within-a-week' | 'later';
}

/** What there is to tell of a line at an instant. */
export interface HotlineView {
  readonly state: OpeningState['state'];
  readonly reason: OpeningState['reason'];
  readonly closes: ComingTime | null;
  readonly opens: ComingTime | null;
  readonly age: ClaimAge;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/**
 * Tells a line's state at an instant (epoch milliseconds). Hours that are not known, cannot be
 * read or are no longer valid give the state `unknown`: a closed line is never claimed to be open.
 */
export function hotlineView(hotline: Hotline, instant: number): HotlineView {
  const age = claimAge(hotline, instant);
  const today = civilAt(instant).day;
  const hours = age.expired ? null : hotline.openingHours;
  const parsed = hours === null ? null : parseOpeningHours(hours);
  if (!parsed || 'error' in parsed) {
    const { nextChange } = age;
    return { state: 'unknown', reason: null, closes: null, opens: null, age, nextChange };
  }
  const opening = openingState(parsed.timetable, instant, { eves: hotline.eves });
  const closes = coming(opening.closesAt, today);
  const opens = coming(opening.opensAt, today);
  // "Tomorrow" is another word at midnight, though the line's state stays.
  const midnight = closes || opens ? startOfDay(today + 1) : null;
  return {
    state: opening.state,
    reason: opening.reason,
    closes,
    opens,
    age,
    nextChange: earliest(opening.until, midnight, age.nextChange),
  };
}

function coming(instant: number | null, today: EpochDay): ComingTime | null {
  if (instant === null) return null;
  const { day, minute } = civilAt(instant);
  const days = day - today;
  const distance =
    days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? 'within-a-week' : 'later';
  return { day, weekday: weekday(day), minute, distance };
}

function earliest(...instants: (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
