/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unfinishedHours, unfinishedIn } from '../../../src/cli/desk/unfinished-hours.js';
import { newHours, type HoursDraft } from '../../../src/forms/picked-hours.js';
import { parseOpeningHours } from '../../../src/time/opening-hours-notation.js';

const half: HoursDraft = {
  ...newHours,
  kind: 'weekly',
  week: [[['09:00', '']], [['', '']], [], [['10:00', '12:00']], [], [], []],
  holidays: [['', '15:00']],
  eves: 'open',
  exceptions: [{ from: '2026-12-24', to: '', hours: [] }],
};

test('keeps what is half picked, and gives it back', () => {
  assert.deepEqual(unfinishedIn(unfinishedHours(half)), half);
});

test('is no notation, so that nothing of it is published', () => {
  assert.ok('error' in parseOpeningHours(unfinishedHours(half)));
});

test('is nothing else: no notation, no other kind of value, nothing that was made to look like it', () => {
  const other = unfinishedHours(half).replace('"weekly"', '"daily"');
  for (const value of ['Mo-Fr 09:00-16:00', '', null, 7, other, 'ej klart: {', 'ej klart: []']) {
    assert.equal(unfinishedIn(value), null);
  }
});
