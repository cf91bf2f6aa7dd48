import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { callClaim, instantOf, isEve, isRedDay, lineClaim, wallClock } from './claims-by-hand.js';

test('knows the holidays that date-holidays knows, from 2018 to 2100', () => {
  const witness = new Holidays('SE', { languages: 'sv' });
  for (const [type, isSo] of [
    ['public', isRedDay],
    ['bank', isEve],
  ] as const) {
    const expected = new Set<string>();
    const own = new Set<string>();
    for (let year = 2018; year <= 2100; year++) {
      for (const holiday of witness.getHolidays(year, 'sv')) {
        if (holiday.type === type) expected.add(holiday.date.slice(0, 10));
      }
      for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
        const day = new Date(at).toISOString().slice(0, 10);
        if (isSo(day)) own.add(day);
      }
    }
    assert.ok(own.size > 200);
    assert.deepEqual([...own].sort(), [...expected].sort());
  }
});

test('reads instants by Stockholm, on both sides of summer time', () => {
  assert.equal(instantOf('2026-11-23T10:00'), Date.UTC(2026, 10, 23, 9));
  assert.equal(instantOf('2026-06-22'), Date.UTC(2026, 5, 21, 22));
  assert.equal(instantOf('2027-02-30'), null);
  assert.equal(instantOf('2026-03-29T02:30'), null);
  assert.deepEqual(wallClock(Date.UTC(2026, 11, 31, 23, 5)), { day: '2027-01-01', clock: '00:05' });
});

/** Hours, an instant, and what may be claimed; more attributes. */
for (const [hours, now, claim, more] of [
  ['Mo-Fr 09:00-16:00; PH off', '2026-11-23T09:00', 'open'],
  ['Mo-Fr 09:00-16:00; PH off', '2026-11-23T08:59', 'closed'],
  ['Mo-Fr 09:00-16:00; PH off', '2026-11-23T16:00', 'closed'],
  ['Mo-Fr 09:00-16:00; PH off', '2026-11-22T12:00', 'closed'],
  ['Mo-Fr 09:00-16:00; PH off', '2027-05-06T12:00', 'closed'],
  ['Mo-Fr 09:00-16:00; PH off', '2026-12-24T12:00', 'closed'],
  ['Mo-Fr 09:00-16:00; PH off', '2026-12-24T12:00', 'open', { eves: 'open' }],
  ['Mo-Fr 09:00-16:00; 2026 Nov 23 13:00-14:00', '2026-11-23T12:00', 'closed'],
  ['Mo-Fr 09:00-16:00; 2026 Nov 23 13:00-14:00', '2026-11-23T13:00', 'open'],
  ['Mo-Fr 09:00-16:00; Nov 23 off', '2026-11-23T13:00', 'closed'],
  ['Mo-Su 22:00-04:00', '2026-11-23T03:59', 'open'],
  ['Mo-Su 22:00-04:00', '2026-11-23T04:00', 'closed'],
  ['Th 21:00-03:00; Fr 18:00-20:00', '2026-11-20T01:00', 'closed'],
  ['Th 21:00-03:00', '2026-11-20T01:00', 'open'],
  ['off', '2026-11-23T13:00', 'closed'],
  ['PH open', '2026-12-25T13:00', 'open'],
  ['PH open', '2026-12-27T13:00', 'closed'],
  ['Mo-Fr 9-16', '2026-11-23T13:00', 'none'],
  ['24/7', '2026-11-23T13:00', 'open', { reviewed: '2018-08-15' }],
  ['24/7', '2026-11-23T13:00', 'none', { 'valid-until': '2026-11-22' }],
  ['24/7', '2026-11-23T13:00', 'open', { 'valid-until': '2026-11-23' }],
  ['24/7', '2026-11-23T13:00', 'none', { 'valid-from': '2026-11-24' }],
  ['24/7', '2026-11-23T13:00', 'none', { reviewed: 'i går' }],
  ['Mo 09:00-16:00', '2026-11-23T13:00', 'open', { reviewed: '2024-11-24' }],
  ['Mo 09:00-16:00', '2026-11-23T13:00', 'none', { reviewed: '2024-11-23' }],
] as const) {
  test(`claims ${claim} of ${hours} at ${now} ${JSON.stringify(more ?? {})}`, () => {
    assert.equal(lineClaim({ hours, ...more }, instantOf(now)!), claim);
  });
}

for (const [attributes, now, claim] of [
  [{ 'last-day': '2026-11-23' }, '2026-11-23T23:59', 'open'],
  [{ 'last-day': '2026-11-23' }, '2026-11-24', 'closed'],
  [{ 'last-day': '2026-11-23', 'closing-time': '16.00' }, '2026-11-23T16:00', 'closed'],
  [{ 'last-day': '2026-11-23', 'closing-time': '16:00' }, '2026-11-23T15:59', 'open'],
  [{ 'last-day': '2026-11-23', 'closing-time': '25:00' }, '2026-11-23T15:59', 'none'],
  [{ 'last-day': '2026-11-23', opens: '2026-11-23' }, '2026-11-22T12:00', 'none'],
  [{ 'last-day': '2026-11-23', opens: '2026-11-24' }, '2026-11-25', 'none'],
  [{ 'last-day': '2026-11-23', reviewed: '2024-11-22' }, '2026-11-22', 'none'],
  [{ 'last-day': '2026-11-23', 'valid-until': '2026-11-21' }, '2026-11-22', 'none'],
  [{ 'last-day': '2027-02-30' }, '2026-11-22', 'none'],
  [{}, '2026-11-22', 'none'],
] as const) {
  test(`claims ${claim} of ${JSON.stringify(attributes)} at ${now}`, () => {
    assert.equal(callClaim(attributes, instantOf(now)!), claim);
  });
}
