import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasWrittenHours,
  hoursDraftOf,
  newHours,
  notationOf,
  type DayHours,
  type HoursDraft,
} from '../../src/forms/hours-draft.js';
import { dateOf, formatDate, weekday } from '../../src/time/civil-date.js';
import { clockMinute } from '../../src/time/clock-time.js';
import { hoursOn } from '../../src/time/day-hours.js';
import { eveOn, holidayOn } from '../../src/time/swedish-holidays.js';
import { notations } from '../time/opening-hours-notations.js';
import fc from '../time/seeded-fast-check.js';
import { timetableOf } from '../timetable-of.js';

const days = Array.from({ length: 3 * 365 + 1 }, (_, index) => dateOf(2026, 1, 1) + index);
const two = (number: number) => String(number).padStart(2, '0');
const clock = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`);
/** Spans in order; the last one may go on into the day after. */
const open = fc
  .tuple(fc.uniqueArray(clock, { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([times, isNight]): DayHours => {
    const inOrder = [...times].sort();
    const last = inOrder.length % 2 === 0 ? inOrder : inOrder.slice(1);
    const spans = last.flatMap((time, index) =>
      index % 2 === 0 ? [[time, last[index + 1]!] as const] : [],
    );
    const [opens, closes] = spans.at(-1)!;
    return isNight && spans.length === 1 ? [[closes, opens]] : spans;
  });
const day: fc.Arbitrary<DayHours> = fc.oneof(
  { weight: 3, arbitrary: open },
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constant([['00:00', '00:00']] as const) },
  { weight: 1, arbitrary: fc.constant([['18:00', '00:00']] as const) },
);
const exceptions = fc
  .uniqueArray(fc.integer({ min: 0, max: days.length - 1 }), { maxLength: 6 })
  .chain((picked) =>
    fc
      .array(day, { minLength: picked.length, maxLength: picked.length })
      .map((hours) => {
        const inOrder = [...picked].sort((one, other) => one - other);
        return inOrder.flatMap((from, index) => {
          const to = inOrder[index + 1];
          const last = to !== undefined && to - from < 40 ? to - 1 : from;
          return [{ from: iso(days[from]!), to: iso(days[last]!), hours: hours[index]! }];
        });
      })
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
  );
const iso = formatDate;

/** Drafts as pickers make them; some have no open day at all. */
const drafts: fc.Arbitrary<HoursDraft> = fc
  .record(
    {
      kind: fc.constant('weekly' as const),
      // Few kinds of days in a week, so that some are alike.
      week: fc
        .array(day, { minLength: 1, maxLength: 3 })
        .chain((kinds) => fc.array(fc.constantFrom(...kinds, []), { minLength: 7, maxLength: 7 })),
      holidays: fc.oneof(fc.constantFrom('closed' as const, 'as-weekdays' as const), open),
      eves: fc.constantFrom('closed' as const, 'open' as const),
      exceptions,
      notation: fc.constant(''),
    },
    { noNullPrototype: true },
  )
  .filter((draft) => notationOf(draft).problems.length === 0);

/** What a draft says of a day by its fields alone: which of them is for it, and its hours in minutes. */
function saidOn(draft: HoursDraft, date: number): { rank: number; hours: DayHours } {
  const at = iso(date);
  const exception = draft.exceptions.findIndex(({ from, to }) => from <= at && at <= to);
  if (exception !== -1) return { rank: 2 + exception, hours: draft.exceptions[exception]!.hours };
  const isHoliday = holidayOn(date) ?? (draft.eves === 'closed' ? eveOn(date) : null);
  if (isHoliday && draft.holidays !== 'as-weekdays') {
    return { rank: 1, hours: draft.holidays === 'closed' ? [] : draft.holidays };
  }
  return { rank: 0, hours: draft.week[weekday(date) - 1]! };
}

/** The hours of a day as a visitor is told them. A night ends at midnight where other hours are told for the day after. */
function spansOf(draft: HoursDraft, date: number): number[][] {
  const { rank, hours } = saidOn(draft, date);
  const isCut = saidOn(draft, date + 1).rank > rank;
  return hours.map(([opens, closes]) => {
    const [start, end] = [clockMinute(opens)!, clockMinute(closes)!];
    const last = end > start ? end : end + 1440;
    return [start, isCut ? Math.min(last, 1440) : last];
  });
}

/** Whether the clock is changed in the night before or after a day: hours are then told as it shows them. */
const isOfClockChange = (date: number) => {
  const { month, day: of } = {
    month: Number(iso(date).slice(5, 7)),
    day: Number(iso(date).slice(8)),
  };
  return (month === 3 || month === 10) && of >= 24;
};

test('gives the hours of a draft on each day of three years', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const timetable = timetableOf(notationOf(draft).notation!);
      for (const date of days) {
        if (isOfClockChange(date)) continue;
        const { spans } = hoursOn(timetable, date, { eves: draft.eves });
        assert.deepEqual(
          spans,
          spansOf(draft, date),
          `${iso(date)} by ${notationOf(draft).notation}`,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('reads what it wrote as the same draft', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { notation } = notationOf(draft);
      assert.deepEqual(hoursDraftOf(notation, draft.eves), draft, notation!);
    }),
  );
  for (const kind of ['unknown', 'always'] as const) {
    const draft: HoursDraft = { ...newHours, kind, eves: 'open' };
    assert.deepEqual(hoursDraftOf(notationOf(draft).notation, 'open'), draft);
  }
});

test('loses nothing of any notation', () => {
  let picked = 0;
  fc.assert(
    fc.property(
      notations,
      fc.constantFrom('closed' as const, 'open' as const),
      (notation, eves) => {
        const draft = hoursDraftOf(notation, eves);
        const { notation: same, problems } = notationOf(draft);
        assert.deepEqual(problems, []);
        assert.equal(same, notation);
        if (draft.kind !== 'weekly') return;
        const { notation: own } = notationOf({ ...draft, notation: '' });
        picked++;
        const [given, written] = [timetableOf(notation), timetableOf(own!)];
        for (const date of days) {
          assert.deepEqual(
            hoursOn(written, date, { eves }).spans,
            hoursOn(given, date, { eves }).spans,
            `${iso(date)}: ${notation} as ${own}`,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
  assert.ok(picked > 8, `${picked} were told by pickers`);
});

test('says hours in the words that they were read in, until one changes them', () => {
  const draft = hoursDraftOf('Sa-Su 10:00-12:00, 13:00-14:00');
  assert.equal(draft.kind, 'weekly');
  assert.ok(!hasWrittenHours(draft));
  assert.equal(notationOf(draft).notation, 'Sa-Su 10:00-12:00, 13:00-14:00');
  const changed = { ...draft, holidays: 'closed' as const };
  assert.equal(notationOf(changed).notation, 'Sa,Su 10:00-12:00,13:00-14:00; PH off');
});

test('has a notation put aside where one picks hours instead', () => {
  const draft: HoursDraft = { ...hoursDraftOf('Dec 24 off'), kind: 'weekly' };
  assert.ok(hasWrittenHours(draft));
  assert.ok(!hasWrittenHours(newHours));
  const week = newHours.week.map((): DayHours => [['09:00', '10:00']]);
  assert.equal(notationOf({ ...draft, week }).notation, 'Mo-Su 09:00-10:00; PH off');
});

test('writes hours as people write them', () => {
  const office: DayHours = [['09:00', '16:00']];
  const week = [office, office, office, office, office, [], []];
  const noted = (draft: Partial<HoursDraft>) =>
    notationOf({ ...newHours, week, ...draft }).notation;
  assert.equal(noted({}), 'Mo-Fr 09:00-16:00; PH off');
  assert.equal(noted({ holidays: 'as-weekdays' }), 'Mo-Fr 09:00-16:00');
  assert.equal(noted({ holidays: [['10:00', '14:00']] }), 'Mo-Fr 09:00-16:00; PH 10:00-14:00');
  assert.equal(
    noted({
      week: week.map((hours, index) =>
        index === 4 ? [['22:00', '02:00']] : index === 5 ? office : hours,
      ),
    }),
    'Mo-Th,Sa 09:00-16:00; Fr 22:00-02:00; PH off',
  );
  assert.equal(
    noted({ exceptions: [{ from: '2026-12-24', to: '2026-12-26', hours: [] }] }),
    'Mo-Fr 09:00-16:00; PH off; 2026 Dec 24-2026 Dec 26 off',
  );
  assert.equal(noted({ kind: 'always' }), '24/7');
  assert.equal(noted({ kind: 'unknown' }), null);
});

test('keeps what pickers cannot say as it is written', () => {
  for (const notation of [
    'Mo-Fr 09:00-16:00; Jun 22-Aug 07 Mo-Fr 09:00-12:00',
    'Mo-Fr 09:00-16:00; 2026 Dec 27 off; PH off',
    'PH off; Mo-Fr 09:00-16:00',
    'Mo-Fr 09:00-12:00, PH 13:00-14:00',
    'Mo-Fr,PH 09:00-12:00',
    'Mo-Fr 09:00-12:00; Dec 24 off',
    'Mo-Fr 09:00-12:00; 2026 Dec 24 off, 2026 Dec 28 09:00-10:00',
    'Mo-Fr 09:00-12:00; 2026 Dec 21-2026 Dec 23 off; 2026 Dec 22 09:00-10:00',
    'Mo-Fr 09:00-12:00; 2026 Dec 24,2026 Dec 25 22:00-02:00',
    'Mo-Fr 09:00-12:00; 2026 Dec Mo 09:00-10:00',
    'Mo-Fr 09:00-12:00, Mo 11:00-13:00',
    'off',
    'vardagar 9-16',
    '',
  ]) {
    const draft = hoursDraftOf(notation);
    assert.equal(draft.kind, 'written', notation);
    assert.equal(notationOf(draft).notation, notation);
  }
  const [problem] = notationOf(hoursDraftOf('vardagar 9-16')).problems;
  assert.match(problem!.words.sv, /Skriv veckodagar som Mo,Tu.*”vardagar 9-16”/);
  assert.equal(notationOf(hoursDraftOf(' ')).problems[0]!.words.sv, 'Skriv öppettiderna.');
});

test('has no more exceptions than the notation may hold', () => {
  const exceptions = days
    .slice(0, 250)
    .map((date) => ({ from: iso(date), to: iso(date), hours: [] }));
  const week = newHours.week.map((): DayHours => [['09:00', '10:00']]);
  const { notation, problems } = notationOf({ ...newHours, week, exceptions });
  assert.equal(notation, null);
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['exceptions'],
  );
});
