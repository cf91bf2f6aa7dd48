import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aroundTheClock, dateOrder, workdays } from '../../src/time/timetable.js';
import { timetableOf } from '../timetable-of.js';

test('has the timetables that are written in code as the notation has them', () => {
  assert.deepEqual(aroundTheClock, timetableOf('24/7'));
  assert.deepEqual(workdays([540, 960]), timetableOf('Mo-Fr 09:00-16:00; PH off'));
  assert.deepEqual(
    workdays([540, 720], [780, 960]),
    timetableOf('Mo-Fr 09:00-12:00,13:00-16:00; PH off'),
  );
});

test('orders dates by year, month and day, one without a year as in the year asked for', () => {
  const dates = [
    { year: 2025, month: 12, day: 31 },
    { year: 2026, month: 1, day: 1 },
    { year: null, month: 1, day: 31 },
    { year: null, month: 2, day: 1 },
    { year: 2027, month: 1, day: 1 },
  ];
  const orders = dates.map((date) => dateOrder(date, 2026));
  assert.deepEqual(
    orders,
    [...orders].sort((a, b) => a - b),
  );
  assert.equal(new Set(orders).size, dates.length);
  // A year of its own goes before the one asked for.
  assert.equal(dateOrder(dates[0]!, 2026), dateOrder(dates[0]!));
  assert.ok(dateOrder(dates[2]!) < dateOrder(dates[3]!));
});
