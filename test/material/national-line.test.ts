import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotlineSchema } from '../../src/material/hotline.js';
import { nationalLine } from '../../src/material/national-line.js';
import { isFreeNumber } from '../../src/material/phone-number.js';
import { isPinnedName, isPinnedNumber } from '../../src/material/pinned-lines.js';
import { problems } from '../../src/material/problems.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { openingState } from '../../src/time/opening-hours.js';

test('is a line as any other, and pinned by its name and its number', () => {
  assert.deepEqual(problems(nationalLine, hotlineSchema), []);
  assert.ok(isPinnedName(String(nationalLine.name)));
  assert.ok(isPinnedNumber(nationalLine.phone));
});

test('is free, for those who are exposed, and open at any time', () => {
  const { phone, bill, audience, eves, openingHours } = nationalLine;
  assert.deepEqual([bill, audience], ['hidden', 'exposed']);
  assert.ok(isFreeNumber(phone));
  for (const now of ['2026-11-24T10:00', '2026-12-24T23:59', '2027-01-01T00:00']) {
    assert.equal(openingState(openingHours!, parseInstant(now)!, { eves }).state, 'always-open');
  }
});
