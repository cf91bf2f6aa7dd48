import { parseInstant } from '../time/stockholm.js';

/** An attribute's value as the element may use it, and how to mend it where it was wrong. */
export interface Reading<Value> {
  readonly value: Value;
  /** Says how to mend a value that was refused; absent when nothing is wrong. */
  readonly mend?: string;
}

/** The levels that a heading may have. */
export const headingLevels = ['1', '2', '3', '4', '5', '6'] as const;

/** One of a set of names, or nothing. Anything else is refused and gives the default. */
export function readChoice<Name extends string>(
  raw: string | null,
  names: readonly Name[],
  byDefault: Name,
): Reading<Name> {
  if (raw === null) return { value: byDefault };
  const value = names.find((name) => name === raw);
  return value
    ? { value }
    : { value: byDefault, mend: `use one of ${names.join(', ')}; showing ${byDefault}` };
}

/**
 * An instant to show the element as of, in epoch milliseconds; null is the present. What is no
 * instant is refused and gives the present.
 */
export function readInstant(raw: string | null): Reading<number | null> {
  const value = raw === null ? null : parseInstant(raw);
  return value === null && raw !== null
    ? {
        value,
        mend: 'use a date, 2026-05-04, or a Swedish time, 2026-05-04T10:00; showing the present',
      }
    : { value };
}
