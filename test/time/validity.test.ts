import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validSpan } from '../../src/time/validity.js';

const none = { from: -Infinity, to: -Infinity };

/** The first day, the last, and between which instants the facts hold. */
for (const [validFrom, validUntil, span] of [
  [undefined, undefined, { from: -Infinity, to: Infinity }],
  // A day is Stockholm's: it begins at 23:00 UTC in winter, and 22:00 in summer.
  ['2026-01-01', undefined, { from: Date.UTC(2025, 11, 31, 23), to: Infinity }],
  [undefined, '2026-06-30', { from: -Infinity, to: Date.UTC(2026, 5, 30, 22) }],
  ['2026-06-30', '2026-06-30', { from: Date.UTC(2026, 5, 29, 22), to: Date.UTC(2026, 5, 30, 22) }],
  ['2026-07-01', '2026-06-30', none],
  ['i går', undefined, none],
  ['i går', '2026-06-30', none],
  [undefined, '2026-02-30', none],
  ['2026-01-01', '', none],
  ['1960-01-01', 'snart', none],
] as const) {
  test(`holds from ${validFrom} until ${validUntil}`, () => {
    assert.deepEqual(validSpan({ validFrom, validUntil }), span);
  });
}
