import type { LineFacts } from '../../material/hotline.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import { weekday, type EpochDay } from '../../time/civil-date.js';
import { openingState, type OpeningState } from '../../time/opening-hours.js';
import { civilAt, startOfDay, stockholmOffset } from '../../time/stockholm.js';
import { weekHours, type WeekRow } from '../../time/week-hours.js';

/** A clock time to come, and how far away its day is. */
export interface ComingTime {
  readonly day: EpochDay;
  readonly weekday: number;
  /** Minutes since midnight in Stockholm. */
  readonly minute: number;
  /** A weekday's name alone is clear for up to six days. */
  readonly distance: 'today' | 'tomorrow' | 'within-a-week' | 'later';
}

/**
 * A line's state. It is `unverified` where nobody has checked its hours for 24 months: what they said
 * then is told, and no claim is made.
 */
export type HotlineState = OpeningState['state'] | 'unverified';

/** What there is to tell of a line at an instant. */
export interface HotlineView {
  readonly state: HotlineState;
  readonly reason: OpeningState['reason'];
  readonly closes: ComingTime | null;
  readonly opens: ComingTime | null;
  /** The week's days; empty where no claim is made of them, or every day is the same around the clock. */
  readonly week: readonly WeekRow[];
  /** Whether the visitor's clock shows another time than Stockholm's, so that ours must be named. */
  readonly isElsewhere: boolean;
  readonly age: ClaimAge;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/**
 * Tells a line's state at an instant (epoch milliseconds). Hours that are not known, cannot be
 * read or do not hold on that day give the state `unknown`: a closed line is never claimed to be open.
 * Around the clock is around the clock, however old the facts are.
 * @param visitorOffset minutes that the visitor's clock is ahead of UTC at that instant
 */
export function hotlineView(line: LineFacts, instant: number, visitorOffset: number): HotlineView {
  const age = claimAge(line, instant);
  const today = civilAt(instant).day;
  const isElsewhere = visitorOffset !== stockholmOffset(instant);
  const noClaim = (state: HotlineState): HotlineView => ({
    ...{ state, reason: null, closes: null, opens: null, week: [], isElsewhere, age },
    nextChange: age.nextChange,
  });
  const { openingHours, eves, validFrom, validUntil } = line;
  if (!openingHours || age.validity !== 'valid') return noClaim('unknown');
  const settings = { eves, validFrom, validUntil };
  const opening = openingState(openingHours, instant, settings);
  const isAlwaysOpen = opening.state === 'always-open';
  if (age.isUnverified && !isAlwaysOpen) return noClaim('unverified');
  return {
    state: opening.state,
    reason: opening.reason,
    closes: coming(opening.closesAt, today),
    opens: coming(opening.opensAt, today),
    week: isAlwaysOpen ? [] : weekHours(openingHours, instant, settings),
    isElsewhere,
    age,
    // "Tomorrow" is another word at midnight, and the week's today another row.
    nextChange: earliest(
      opening.until,
      isAlwaysOpen ? null : startOfDay(today + 1),
      age.nextChange,
    ),
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
