import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GenericSchema } from 'valibot';
import { expectedOf } from '../../src/material/expected-of.js';
import { grantCallFeedFields } from '../../src/material/grant-call-feed.js';

/** What a feed may change, a value that is right, and one that is wrong. */
const changes: Readonly<Record<string, [right: unknown, wrong: unknown]>> = {
  amount: [900_000, '900000'],
  opens: ['2026-11-01', '1 november'],
  lastDay: ['2026-11-30', '2026-11-31'],
  closingTime: ['16:00', 'kl. 16'],
  formerLastDay: ['2026-11-15', '15/11'],
  decisionDay: ['2026-12-15', 20261215],
  reviewed: ['2026-11-01', '2026-13-01'],
  validFrom: ['2026-11-01', 'snart'],
  validUntil: ['2026-11-01', ''],
};

test('may change these and nothing else', () => {
  assert.deepEqual(Object.keys(grantCallFeedFields).sort(), Object.keys(changes).sort());
});

for (const [field, schema] of Object.entries<GenericSchema>(grantCallFeedFields)) {
  const [right, wrong] = changes[field]!;
  test(`takes ${field} ${JSON.stringify(right)}, not ${JSON.stringify(wrong)}`, () => {
    assert.equal(expectedOf(schema, right), null);
    assert.notEqual(expectedOf(schema, wrong), null);
  });
}
