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
  const first = validFrom === undefined ? -Infinity : parseDate(validFrom);
  const last = validUntil === undefined ? Infinity : parseDate(validUntil);
  if (first === null || last === null || first > last) {
    return { from: -Infinity, to: -Infinity };
  }
  return {
    from: Number.isFinite(first) ? startOfDay(first) : first,
    to: Number.isFinite(last) ? startOfDay(last + 1) : last,
  };
}
