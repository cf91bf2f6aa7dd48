import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAroundTheClock } from '../../../src/elements/hotline-status/is-around-the-clock.js';
import { parseOpeningHours } from '../../../src/time/opening-hours-notation.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { hotline } from '../../material/invented-county.js';

const now = parseInstant('2026-11-26T10:00')!;

for (const [isSo, hours, more] of [
  [true, 'Mo-Su 00:00-24:00', {}],
  [true, 'Mo-Fr 00:00-24:00; Sa-Su 00:00-24:00', {}],
  [true, 'Mo-Su 00:00-24:00', { reviewed: '2018-05-01' }],
  [true, 'Mo-Su 00:00-24:00', { validFrom: '2026-11-01' }],
  [false, 'Mo-Su 00:00-24:00', { validFrom: '2026-12-01' }],
  [false, 'Mo-Su 00:00-24:00', { validUntil: '2029-12-31' }],
  [false, 'Mo-Su 00:00-24:00; 2029 Dec 24 off', {}],
  [false, 'Mo-Su 00:00-24:00; 2029 Dec 24 10:00-12:00', {}],
  [false, 'Mo-Fr 00:00-24:00', {}],
  [false, 'Mo-Su 00:00-23:59', {}],
  [false, null, {}],
] as const) {
  test(`of ${hours} ${JSON.stringify(more)} is ${isSo}`, () => {
    const parsed = hours === null ? null : parseOpeningHours(hours);
    assert.ok(parsed === null || 'timetable' in parsed, hours ?? '');
    const openingHours = parsed?.timetable ?? null;
    assert.equal(isAroundTheClock({ ...hotline, openingHours, ...more }, now), isSo);
  });
}
