/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './seeded-fast-check.js';
import { formatDate, weekday } from '../../src/time/civil-date.js';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours } from '../../src/time/opening-hours-notation.js';
import { civilAt, instantAt, parseInstant } from '../../src/time/stockholm.js';
import { weekHours } from '../../src/time/week-hours.js';
import { notations } from './opening-hours-notations.js';

function timetable(notation: string) {
  const parsed = parseOpeningHours(notation);
  assert.ok('timetable' in parsed, notation);
  return parsed.timetable;
}

test('tells the hours of these very days, with today marked', () => {
  const rows = weekHours(timetable('Mo-Fr 09:00-16:00; PH off'), parseInstant('2026-05-17T23:59')!);
  assert.deepEqual(
    rows.map(({ day, isToday, hours }) => [
      formatDate(day),
      isToday,
      String(hours!.spans),
      hours!.reason,
    ]),
    [
      ['2026-05-11', false, '540,960', null],
      ['2026-05-12', false, '540,960', null],
      ['2026-05-13', false, '540,960', null],
      ['2026-05-14', false, '', 'ascension-day'],
      ['2026-05-15', false, '540,960', null],
      ['2026-05-16', false, '', null],
      ['2026-05-17', true, '', null],
    ],
  );
});

test('tells nothing of days on which the timetable does not hold', () => {
  const rows = weekHours(timetable('Mo-Fr 09:00-16:00'), parseInstant('2026-05-13')!, {
    validFrom: '2026-05-12',
    validUntil: '2026-05-14',
  });
  assert.deepEqual(
    rows.map(({ hours }) => hours !== null),
    [false, true, true, true, false, false, false],
  );
});

test('is open in the week’s spans and closed outside them', () => {
  fc.assert(
    fc.property(
      notations,
      fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) }),
      (notation, instant) => {
        const hours = timetable(notation);
        const { day, minute } = civilAt(instant);
        // In the hours around a change of the clock, minutes do not stand for instants one to one.
        if (instantAt(day, minute) !== instant - (instant % 60_000)) return;
        const row = weekHours(hours, instant).find(({ isToday }) => isToday)!;
        const [before] =
          weekday(day) === 1
            ? [weekHours(hours, instantAt(day - 1, 720)).at(-1)!]
            : weekHours(hours, instant).filter((other) => other.day === day - 1);
        const isOpen =
          row.hours!.spans.some(([start, end]) => start <= minute && minute < end) ||
          before!.hours!.spans.some(([, end]) => minute + 1440 < end);
        const { state } = openingState(hours, instant);
        assert.equal(state !== 'closed', isOpen, `${notation} ${new Date(instant).toISOString()}`);
      },
    ),
    { numRuns: 2000 },
  );
});
