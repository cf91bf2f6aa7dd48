import { parseDate } from './civil-date.js';
import { startOfDay } from './stockholm.js';

/** The days on which facts hold, both included; ISO `YYYY-MM-DD` in Stockholm. Left out: no limit. */
export interface Validity {
  readonly validFrom?: string | undefined;
  readonly validUntil?: string | undefined;
}

/** Instants, epoch milliseconds, between which facts hold: `to` is the first past them. */
export interface ValidSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * When facts hold. A date that cannot be read, or a last day before the first, gives a span that holds
 * nothing: claim less.
 */
export function validSpan({ validFrom, validUntil }: Validity): ValidSpan {
  const from = edge(validFrom, -Infinity, 0);
  const to = edge(validUntil, Infinity, 1);
  return from < to ? { from, to } : { from: -Infinity, to: -Infinity };
}

/** The instant at which a day begins, or the one after it; NaN where the date cannot be read. */
function edge(date: string | undefined, unlimited: number, daysAfter: 0 | 1): number {
  return date === undefined ? unlimited : startOfDay((parseDate(date) ?? NaN) + daysAfter);
}
