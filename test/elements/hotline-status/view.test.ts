/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotlineView, type HotlineState } from '../../../src/elements/hotline-status/view.js';
import type { Hotline } from '../../../src/material/hotline.js';
import { parseInstant, stockholmOffset } from '../../../src/time/stockholm.js';
import { timetableOf } from '../../timetable-of.js';

const line: Hotline = {
  name: 'En linje',
  phone: '019-000 00 00',
  openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off'),
  eves: 'closed',
  audience: 'exposed',
  reviewed: '2024-11-24',
};

function viewAt(now: string, others: Partial<Hotline> = {}) {
  const instant = parseInstant(now)!;
  return hotlineView({ ...line, ...others }, instant, stockholmOffset(instant));
}

/** A Tuesday at ten, and a Saturday, on each side of the 24 months. */
const states: [now: string, others: Partial<Hotline>, state: HotlineState][] = [
  ['2026-11-23T10:00', {}, 'open'],
  ['2026-11-23T23:59:59', {}, 'closed'],
  ['2026-11-24', {}, 'unverified'],
  ['2026-11-24T10:00', {}, 'unverified'],
  ['2026-11-28T10:00', {}, 'unverified'],
  ['2031-01-07T10:00', {}, 'unverified'],
  ['2026-11-24T10:00', { reviewed: '2024-11-25' }, 'open'],
  ['2026-11-24T10:00', { reviewed: undefined }, 'open'],
  ['2031-01-07T10:00', { openingHours: timetableOf('24/7') }, 'always-open'],
  ['2031-01-07T10:00', { openingHours: timetableOf('Mo-Su 00:00-24:00') }, 'always-open'],
  ['2031-01-07T10:00', { openingHours: timetableOf('24/7; PH off') }, 'unverified'],
  ['2026-11-24T10:00', { openingHours: null }, 'unknown'],
  ['2026-11-24T10:00', { openingHours: null, hoursWritten: 'vardagar' }, 'unknown'],
  ['2026-11-24T10:00', { validUntil: '2026-11-23' }, 'unknown'],
  ['2026-11-24T10:00', { openingHours: timetableOf('24/7'), validUntil: '2026-11-23' }, 'unknown'],
];

for (const [now, others, state] of states) {
  test(`is ${state} at ${now} with ${JSON.stringify(others)}`, () => {
    assert.equal(viewAt(now, others).state, state);
  });
}

test('claims nothing of hours that nobody has checked for 24 months', () => {
  const { opens, closes, reason, week, age, nextChange } = viewAt('2026-11-24T10:00');
  assert.deepEqual(
    { opens, closes, reason, week, year: age.caveatYear, nextChange },
    { opens: null, closes: null, reason: null, week: [], year: 2024, nextChange: null },
  );
});

test('changes on the day on which the 24 months end, and not a moment before', () => {
  assert.equal(viewAt('2026-11-23T23:00').nextChange, parseInstant('2026-11-24'));
  // Around the clock is not put in doubt by its age, and nothing changes then but its year's caveat.
  assert.equal(viewAt('2026-11-24', { openingHours: timetableOf('24/7') }).nextChange, null);
});
