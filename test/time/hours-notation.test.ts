import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aroundTheClock, workdays } from '../../src/time/timetable.js';
import { hoursNotation } from '../../src/time/hours-notation.js';
import { timetableOf } from '../timetable-of.js';
import { notations } from './opening-hours-notations.js';

test('writes hours as people write them', () => {
  assert.equal(hoursNotation(workdays([540, 960])), 'Mo-Fr 09:00-16:00; PH off');
  assert.equal(hoursNotation(aroundTheClock), 'Mo-Su 00:00-24:00');
  const told = 'Mo,Tu 09:00-12:00,13:00-15:00, We 14:00-02:00; 2026 Dec 24 off';
  assert.equal(hoursNotation(timetableOf(told)), told);
});

test('writes any hours so that they are read as the same', () => {
  fc.assert(
    fc.property(notations, (notation) => {
      const timetable = timetableOf(notation);
      assert.deepEqual(timetableOf(hoursNotation(timetable)), timetable);
    }),
    { numRuns: 1000 },
  );
});
