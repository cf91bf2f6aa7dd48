import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInstant } from '../../src/base/read-instant.js';

for (const [raw, value] of [
  // Stockholm is two hours ahead of UTC in summer, and one in winter.
  ['2026-05-04T10:00', Date.UTC(2026, 4, 4, 8)],
  ['2026-01-04', Date.UTC(2026, 0, 3, 23)],
] as const) {
  test(`reads ${raw} as Swedish time`, () => assert.deepEqual(readInstant(raw), { value }));
}

for (const raw of ['', 'i morgon', '2026-02-30', '10:00']) {
  test(`shows the present for ${JSON.stringify(raw)}, and says how to mend it`, () => {
    const { value, mend } = readInstant(raw);
    assert.equal(value, null);
    assert.match(mend!, /^use a date, 2026-05-04, .*; showing the present$/);
  });
}
