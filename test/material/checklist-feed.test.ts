import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GenericSchema } from 'valibot';
import { expectedOf } from '../../src/material/expected-of.js';
import { checklistFeedFields } from '../../src/material/checklist-feed.js';

/** What a feed may change, a value that is right, and one that is wrong. */
const changes: Readonly<Record<string, [right: unknown, wrong: unknown]>> = {
  penalCodeVersion: ['SFS 2030:1', '2030:1'],
  reviewed: ['2026-11-01', '2026-13-01'],
  validFrom: ['2026-11-01', 'snart'],
  validUntil: ['2026-11-01', ''],
};

test('may change these and nothing else', () => {
  assert.deepEqual(Object.keys(checklistFeedFields).sort(), Object.keys(changes).sort());
});

for (const [field, schema] of Object.entries<GenericSchema>(checklistFeedFields)) {
  const [right, wrong] = changes[field]!;
  test(`takes ${field} ${JSON.stringify(right)}, not ${JSON.stringify(wrong)}`, () => {
    assert.equal(expectedOf(schema, right), null);
    assert.notEqual(expectedOf(schema, wrong), null);
  });
}
