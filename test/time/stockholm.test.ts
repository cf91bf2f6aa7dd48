/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './seeded-fast-check.js';
import { Temporal } from 'temporal-polyfill';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours } from '../../src/time/opening-hours-notation.js';
import { formatDate, parseDate, weekday } from '../../src/time/civil-date.js';
import {
  civilAt,
  instantAt,
  parseInstant,
  startOfDay,
  stockholmOffset,
} from '../../src/time/stockholm.js';

const zone = 'Europe/Stockholm';
const minute = 60_000;
const from = Date.UTC(1996, 11, 1);
const to = Date.UTC(2100, 0, 1);

function witnessAt(instant: number) {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

test('has the offset of the time zone database at any instant', () => {
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (instant) => {
      assert.equal(stockholmOffset(instant) * minute * 1e6, witnessAt(instant).offsetNanoseconds);
    }),
    { numRuns: 3000 },
  );
});

test('changes the clock at the very millisecond', () => {
  for (let year = 1997; year < 2100; year++) {
    const changes = Temporal.ZonedDateTime.from(`${year}-01-01[${zone}]`);
    const first = changes.getTimeZoneTransition('next')!;
    for (const change of [first, first.getTimeZoneTransition('next')!]) {
      const instant = change.epochMilliseconds;
      assert.equal(stockholmOffset(instant) * minute * 1e6, change.offsetNanoseconds);
      const before = witnessAt(instant - 1).offsetNanoseconds;
      assert.equal(stockholmOffset(instant - 1) * minute * 1e6, before);
    }
  }
});

test('reads the clock right in every minute of both days of change, 2018 to 2040', () => {
  for (let year = 2018; year <= 2040; year++) {
    for (const month of [2, 9]) {
      const lastDay = new Date(Date.UTC(year, month + 1, 0));
      const sunday = lastDay.getTime() - lastDay.getUTCDay() * 24 * 60 * minute;
      for (let at = sunday - 120 * minute; at <= sunday + 25 * 60 * minute; at += minute) {
        const witness = witnessAt(at);
        const { day, minute: ours } = civilAt(at);
        assert.equal(formatDate(day), witness.toPlainDate().toString());
        assert.equal(ours, witness.hour * 60 + witness.minute);
      }
    }
  }
});

test('opens and closes a night line right in every minute of both days of change', () => {
  const parsed = parseOpeningHours('Mo-Su 21:00-03:00');
  assert.ok('timetable' in parsed);
  for (const [day, month] of [
    [29, 3],
    [25, 10],
  ] as const) {
    const sunday = Date.UTC(2026, month - 1, day);
    for (let at = sunday - 300 * minute; at <= sunday + 25 * 60 * minute; at += minute) {
      const { hour } = witnessAt(at);
      const { state } = openingState(parsed.timetable, at);
      assert.equal(state !== 'closed', hour >= 21 || hour < 3, new Date(at).toISOString());
    }
  }
});

test('finds the instant of a time on the clock as Temporal does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 47_000 }),
      fc.integer({ min: 0, max: 1439 }),
      (day, time) => {
        const witness = Temporal.PlainDate.from(formatDate(day)).toZonedDateTime({
          timeZone: zone,
          plainTime: { hour: Math.floor(time / 60), minute: time % 60 },
        });
        const isSkipped = witness.hour * 60 + witness.minute !== time;
        const change = witness.getTimeZoneTransition('previous');
        const expected = isSkipped ? change!.epochMilliseconds : witness.epochMilliseconds;
        assert.equal(instantAt(day, time), expected);
      },
    ),
    { numRuns: 3000 },
  );
});

test('takes the change of the clock for a time that it skips, and the first of one that comes twice', () => {
  const skipped = instantAt(parseDate('2026-03-29')!, 150);
  assert.equal(new Date(skipped).toISOString(), '2026-03-29T01:00:00.000Z');
  const twice = instantAt(parseDate('2026-10-25')!, 150);
  assert.equal(new Date(twice).toISOString(), '2026-10-25T00:30:00.000Z');
});

test('begins a day where the day before ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 47_000 }), (day) => {
      assert.equal(civilAt(startOfDay(day)).day, day);
      assert.equal(civilAt(startOfDay(day) - 1).day, day - 1);
      assert.equal(instantAt(day, 1440), startOfDay(day + 1));
    }),
  );
});

test('knows weekdays and dates as Temporal does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const witness = Temporal.PlainDate.from('1970-01-01').add({ days: day });
      assert.equal(weekday(day), witness.dayOfWeek);
      if (witness.year >= 1000 && witness.year <= 9999) {
        assert.equal(formatDate(day), witness.toString());
        assert.equal(parseDate(witness.toString()), day);
      }
    }),
  );
});

test('refuses dates that do not exist or are written otherwise', () => {
  for (const text of [
    '2018-02-30',
    '2018-13-01',
    '2018-00-10',
    '2018-1-1',
    '18-01-01',
    '',
    'i går',
  ]) {
    assert.equal(parseDate(text), null, text);
    assert.equal(parseInstant(text), null, text);
  }
});

test('reads instants in Stockholm, or with an offset of their own', () => {
  const at = (text: string) => {
    const instant = parseInstant(text);
    return instant === null ? null : new Date(instant).toISOString();
  };
  assert.equal(at('2018-08-15'), '2018-08-14T22:00:00.000Z');
  assert.equal(at('2018-08-15T23:59'), '2018-08-15T21:59:00.000Z');
  assert.equal(at('2018-12-15T23:59:30'), '2018-12-15T22:59:30.000Z');
  assert.equal(at('2018-08-15T10:00Z'), '2018-08-15T10:00:00.000Z');
  assert.equal(at('2018-08-15T10:00:00-04:30'), '2018-08-15T14:30:00.000Z');
  for (const text of [
    '2018-08-15T24:00',
    '2018-08-15 10:00',
    '2018-08-15T10',
    '2018-08-15T10:60',
    'den 2018-08-15',
    '2018-08-15T10:00:00+02:00:00',
  ]) {
    assert.equal(parseInstant(text), null, text);
  }
});
