import { civilAt, startOfDay } from '../time/stockholm.js';
import { dateOf, dateParts, parseDate } from '../time/civil-date.js';
import type { Provenance } from '../material/provenance.js';

/** How much a claim that rests on a set of facts may say at an instant. */
export interface ClaimAge {
  /** The year that a claim must name, from twelve months after the last check; else null. */
  readonly caveatYear: number | null;
  /** True past the last day that the facts are valid: then no claim is made. */
  readonly expired: boolean;
  /** When either will change, epoch milliseconds; null when neither will. */
  readonly nextChange: number | null;
}

/** Judges the age of a set of facts at an instant. An unreadable date counts as too old. */
export function claimAge(
  { reviewed, validUntil }: Pick<Provenance, 'reviewed' | 'validUntil'>,
  instant: number,
): ClaimAge {
  const today = civilAt(instant).day;
  const checked = parseDate(reviewed) ?? 0;
  const { year, month, day } = dateParts(checked);
  const caveatFrom = dateOf(year + 1, month, day);
  const last = validUntil === undefined ? Infinity : (parseDate(validUntil) ?? -Infinity);
  const changes = [caveatFrom, last + 1].filter((date) => date > today && Number.isFinite(date));
  return {
    caveatYear: today >= caveatFrom ? year : null,
    expired: today > last,
    nextChange: changes.length > 0 ? startOfDay(Math.min(...changes)) : null,
  };
}
