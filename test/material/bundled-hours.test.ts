/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledHotlines } from '../../src/material/bundled/hotlines.js';
import { timetableOf } from '../timetable-of.js';

test('has the hours of the county’s page, and those of the line that is always open', () => {
  const lines = bundledHotlines.orebro;
  // "helgfria vardagar, måndag till fredag, kl. 09:00-16:00"
  const honour = timetableOf('Mo-Fr 09:00-16:00; PH off');
  assert.deepEqual(lines['honour-support']!.openingHours, honour);
  assert.equal(lines['trafficking-coordinators']!.openingHours, null);
  assert.deepEqual(lines.kvinnofridslinjen!.openingHours, timetableOf('24/7'));
});
