import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf, dateParts, formatDate, parseDate, weekday } from '../../src/time/civil-date.js';

test('counts days from the first of January 1970, both ways', () => {
  assert.equal(dateOf(1970, 1, 1), 0);
  assert.equal(dateOf(1969, 12, 31), -1);
  assert.equal(dateOf(2026, 11, 25), 20_782);
  // What lies outside a month runs over: the day before a month's first is the last of the one before.
  assert.equal(dateOf(2028, 3, 0), dateOf(2028, 2, 29));
  assert.equal(dateOf(2026, 13, 1), dateOf(2027, 1, 1));
});

test('tells a date by its parts, months and days from 1', () => {
  assert.deepEqual(dateParts(dateOf(2026, 1, 31)), { year: 2026, month: 1, day: 31 });
  assert.deepEqual(dateParts(-1), { year: 1969, month: 12, day: 31 });
});

test('reads a date that exists, and writes it as it was', () => {
  for (const text of ['2018-08-15', '2028-02-29', '1000-01-01', '0100-01-01', '9999-12-31']) {
    assert.equal(formatDate(parseDate(text)!), text);
  }
});

for (const text of [
  '2027-02-29',
  '2018-13-01',
  '2018-8-15',
  // A year of two figures is the 20th century's to JavaScript, and nobody's to us.
  '0099-01-01',
  '0018-08-15',
  ' 2018-08-15',
  'a2018-08-15',
  '2018-08-15T10:00',
  '2018-08-150',
  '12018-08-15',
  '+02018-08-15',
]) {
  test(`refuses ${text}`, () => assert.equal(parseDate(text), null));
}

test('names weekdays from 1, Monday, to 7, Sunday', () => {
  const monday = dateOf(2026, 11, 23);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((days) => weekday(monday + days)),
    [1, 2, 3, 4, 5, 6, 7, 1],
  );
  // Before 1970 too: 1 September 1939 was a Friday.
  assert.equal(weekday(dateOf(1939, 9, 1)), 5);
});
