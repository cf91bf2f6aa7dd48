/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateParts, formatDate, weekday, type EpochDay } from '../../src/time/civil-date.js';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours } from '../../src/time/opening-hours-notation.js';
import type { NotedDate } from '../../src/time/timetable.js';
import { civilAt, instantAt } from '../../src/time/stockholm.js';
import { eveOn, holidayOn } from '../../src/time/swedish-holidays.js';
import { toldRules, type ToldRule } from '../../src/time/told-rules.js';
import { weekHours } from '../../src/time/week-hours.js';
import { notations } from './opening-hours-notations.js';
import fc from './seeded-fast-check.js';

function timetable(notation: string) {
  const parsed = parseOpeningHours(notation);
  assert.ok('timetable' in parsed, notation);
  return parsed.timetable;
}

/** Whether a sentence is about a day, as one would read it. */
function isAbout({ dates, weekdays, holidays }: ToldRule, day: EpochDay): boolean {
  const isHoliday = holidayOn(day) !== null || eveOn(day) !== null;
  return (
    (weekdays.includes(weekday(day)) || (holidays && isHoliday)) &&
    (dates.length === 0 || dates.some(({ from, to }) => isBetween(from, to, day)))
  );
}

function isBetween(from: NotedDate, to: NotedDate, day: EpochDay): boolean {
  const iso = formatDate(day);
  const { year } = dateParts(day);
  const text = (noted: NotedDate) =>
    [
      String(noted.year ?? year),
      String(noted.month).padStart(2, '0'),
      String(noted.day).padStart(2, '0'),
    ].join('-');
  const [first, last] = [text(from), text(to)];
  return first <= last ? first <= iso && iso <= last : iso >= first || iso <= last;
}

/** The place of the sentence that decides a day: the last about it that does not only add. */
function decider(told: readonly ToldRule[], day: EpochDay): number {
  return told.findLastIndex((rule) => !rule.adds && isAbout(rule, day));
}

/** What a day's sentences say, and where in the row of sentences each stands. */
function saidOf(told: readonly ToldRule[], day: EpochDay) {
  const from = decider(told, day);
  return [...told.entries()].filter(([index, rule]) => index >= from && isAbout(rule, day));
}

/** Reads the sentences from the first to the last, as the words of hours-text.ts say them. */
function readsOpen(told: readonly ToldRule[], day: EpochDay, minute: number): boolean {
  const next = decider(told, day);
  return (
    saidOf(told, day).some(([, { spans }]) =>
      spans.some(([start, end]) => start <= minute && minute < end),
    ) ||
    saidOf(told, day - 1).some(([index, rule]) => {
      const exception = next > index ? told[next]! : null;
      const isException =
        exception && (exception.dates.length > 0 || exception.holidays || rule.holidays);
      const isOver = rule.endsEarly && isException;
      return !isOver && rule.spans.some(([, end]) => minute + 1440 < end);
    })
  );
}

/** A day's spans as the table of its week has them. */
function weekSpans(hours: ReturnType<typeof timetable>, day: EpochDay) {
  return weekHours(hours, instantAt(day, 720)).find((row) => row.day === day)!.hours!.spans;
}

test('has state, week and sentence agree in each minute at which something may change', () => {
  let open = 0;
  let probes = 0;
  let nights = 0;
  fc.assert(
    fc.property(
      notations,
      fc.array(fc.integer({ min: 20_454, max: 21_914 }), { minLength: 4, maxLength: 4 }),
      (notation, days) => {
        const hours = timetable(notation);
        const told = toldRules(hours);
        const edges = hours.rules.flatMap(({ spans }) => spans.flat());
        const minutes = new Set(
          [0, 720, ...edges].flatMap((edge) =>
            [edge - 1, edge, edge + 1].map((at) => (at + 1440) % 1440),
          ),
        );
        for (const day of [...days, ...days.map((one) => one + 1)]) {
          const [spans, spansBefore] = [weekSpans(hours, day), weekSpans(hours, day - 1)];
          const isInWeek = (minute: number) =>
            spans.some(([start, end]) => start <= minute && minute < end) ||
            spansBefore.some(([, end]) => minute + 1440 < end);
          for (const minute of minutes) {
            const instant = instantAt(day, minute);
            const shown = civilAt(instant);
            // Minutes that the clock skips are not there; those that come twice are held against Temporal.
            if (shown.minute !== minute || civilAt(instant + 3_600_000).minute === minute) continue;
            const isOpen = openingState(hours, instant).state !== 'closed';
            const where = `${notation} on ${formatDate(day)} at minute ${minute}`;
            assert.equal(isInWeek(minute), isOpen, `week: ${where}`);
            assert.equal(readsOpen(told, day, minute), isOpen, `sentence: ${where}`);
            probes++;
            if (isOpen) open++;
            if (isOpen && minute < 120) nights++;
          }
        }
      },
    ),
    { numRuns: 200 },
  );
  assert.ok(open > probes / 10 && open < (probes * 9) / 10, `${open} of ${probes} were open`);
  assert.ok(nights > 200, `${nights} were at night`);
});

test('tells a night that is always cut to end at midnight, and one that is not to go on', () => {
  const tell = (notation: string) =>
    toldRules(timetable(notation)).map(({ weekdays, spans, adds, endsEarly }) =>
      [weekdays.join(''), spans.join(' '), adds && 'adds', endsEarly && 'ends early']
        .filter(Boolean)
        .join(' '),
    );
  assert.deepEqual(tell('Fr 22:00-02:00; Sa 10:00-14:00'), ['5 1320,1440', '6 600,840']);
  // The day after Sunday is Monday.
  assert.deepEqual(tell('Su 22:00-02:00; Mo 10:00-14:00'), ['7 1320,1440', '1 600,840']);
  assert.deepEqual(tell('Fr 22:00-02:00, Sa 10:00-14:00'), ['5 1320,1560', '6 600,840 adds']);
  assert.deepEqual(tell('Mo-Th 18:00-02:00; Fr-Su 18:00-04:00'), [
    '123 1080,1560',
    '4 1080,1440',
    '567 1080,1680',
  ]);
  // A holiday may be any day, so that what follows it is not known beforehand.
  assert.deepEqual(tell('Mo-Th,PH 18:00-02:00; Fr-Su 18:00-04:00'), [
    '1234 1080,1560 ends early',
    '567 1080,1680',
  ]);
  assert.deepEqual(tell('Mo-Su 21:00-03:00; 2026 Dec 24 off'), [
    '1234567 1260,1620 ends early',
    '1234567',
  ]);
});

test('tells nothing of days that are always replaced', () => {
  const told = toldRules(timetable('Mo-Fr 09:00-16:00; We 10:00-12:00'));
  assert.deepEqual(
    told.map(({ weekdays }) => weekdays),
    [[1, 2, 4, 5], [3]],
  );
  assert.equal(toldRules(timetable('We 10:00-12:00; Mo-Fr 09:00-16:00')).length, 1);
});

test('takes a rule for one of nights where one of its spans is, and none that ends at midnight', () => {
  const tell = (notation: string) =>
    toldRules(timetable(notation)).map(
      ({ weekdays, spans }) => `${weekdays.join('')} ${spans.join(' ')}`,
    );
  assert.deepEqual(tell('Mo 09:00-12:00,22:00-02:00; Tu 10:00-11:00'), [
    '1 540,720 1320,1440',
    '2 600,660',
  ]);
  assert.deepEqual(tell('Mo-We 18:00-24:00; We-Th 10:00-11:00'), ['12 1080,1440', '34 600,660']);
});
