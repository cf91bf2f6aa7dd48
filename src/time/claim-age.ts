import { dateOf, dateParts, parseDate } from './civil-date.js';
import { startOfDay } from './stockholm.js';
import { validSpan, type Validity } from './validity.js';

/** How much a claim that rests on a set of facts may say at an instant. */
export interface ClaimAge {
  /** The year that a claim must name, from twelve months after the last check; else null. */
  readonly caveatYear: number | null;
  /** Whether nobody has checked the facts for 24 months: they are told as what was said then. */
  readonly isUnverified: boolean;
  /** Whether the facts hold: before their first day and past their last, no claim is made. */
  readonly validity: 'coming' | 'valid' | 'past';
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/** What is known of the age of a set of facts. Dates are ISO `YYYY-MM-DD` in Stockholm. */
export interface DatedFacts extends Validity {
  /** The day that the facts were last checked. Left out: not known, and no year is named. */
  readonly reviewed?: string | undefined;
}

/**
 * Judges the age of a set of facts at an instant (epoch milliseconds). Facts with a date that
 * cannot be read make no claim.
 */
export function claimAge(facts: DatedFacts, instant: number): ClaimAge {
  const { from, to } = validSpan(facts);
  const checked = facts.reviewed === undefined ? undefined : parseDate(facts.reviewed);
  if (checked === null) {
    return { caveatYear: null, isUnverified: false, validity: 'past', nextChange: null };
  }
  const { year, month, day } = dateParts(checked ?? 0);
  const after = (years: number) =>
    checked === undefined ? Infinity : startOfDay(dateOf(year + years, month, day));
  const next = Math.min(...[after(1), after(2), from, to].filter((change) => change > instant));
  return {
    caveatYear: instant >= after(1) ? year : null,
    isUnverified: instant >= after(2),
    validity: instant >= to ? 'past' : instant < from ? 'coming' : 'valid',
    nextChange: next < Infinity ? next : null,
  };
}
