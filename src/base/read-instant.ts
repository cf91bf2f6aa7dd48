import { parseInstant } from '../time/stockholm.js';
import type { Reading } from './attribute-readers.js';

/**
 * An instant to show an element as of, in epoch milliseconds. What is no instant is refused and gives null, the
 * present.
 */
export function readInstant(raw: string): Reading<number | null> {
  const value = parseInstant(raw);
  return value === null
    ? {
        value,
        mend: 'use a date, 2026-05-04, or a Swedish time, 2026-05-04T10:00; showing the present',
      }
    : { value };
}
