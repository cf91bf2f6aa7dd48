import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newHours, type DayHours, type HoursDraft } from '../../src/forms/hours-draft.js';
import { hoursProblems } from '../../src/forms/hours-problems.js';

const monday = (...hours: DayHours): Partial<HoursDraft> => ({
  week: newHours.week.map((none, index) => (index === 0 ? hours : none)),
});
const open = monday(['09:00', '16:00']);
const on = (from: string, to: string, hours: DayHours = []) => ({ from, to, hours });

/** What is wrong, by its fields; none where it is ready. */
const cases: [draft: Partial<HoursDraft>, fields: readonly string[]][] = [
  [open, []],
  [monday(['09:00', '12:00'], ['12:00', '02:00']), []],
  [monday(['00:00', '00:00']), []],
  [{}, ['week']],
  [monday(['', '']), ['week.0.0.opens', 'week.0.0.closes']],
  [monday(['09:00', '9:30']), ['week.0.0.closes']],
  [monday(['24:00', '09:30']), ['week.0.0.opens']],
  [monday(['09:00', '09:00']), ['week.0.0.closes']],
  [monday(['09:00', '12:00'], ['11:59', '13:00']), ['week.0.1.opens']],
  // What goes on into the day after is the last of its day.
  [monday(['22:00', '02:00'], ['23:00', '23:30']), ['week.0.1.opens']],
  [{ ...open, holidays: [] }, ['holidays']],
  [{ ...open, holidays: [['10:00', '']] }, ['holidays.0.closes']],
  // Open on some dates alone.
  [{ exceptions: [on('2026-12-24', '2026-12-24', [['09:00', '10:00']])] }, []],
  [
    { ...open, exceptions: [on('', '2026-02-30', [['', '10:00']])] },
    ['exceptions.0.from', 'exceptions.0.to', 'exceptions.0.hours.0.opens'],
  ],
  [{ ...open, exceptions: [on('2026-12-24', '2026-12-23')] }, ['exceptions.0.to']],
  [
    { ...open, exceptions: [on('2026-12-24', '2026-12-26'), on('2026-12-20', '2026-12-24')] },
    ['exceptions.1.from'],
  ],
  [{ ...open, exceptions: [on('2026-12-24', '2026-12-26'), on('2026-12-27', '2026-12-27')] }, []],
];

for (const [draft, fields] of cases) {
  test(`finds ${fields.join(' and ') || 'nothing'} wrong with ${JSON.stringify(draft)}`, () => {
    const found = hoursProblems({ ...newHours, ...draft });
    assert.deepEqual(
      found.map(({ field }) => field),
      fields,
    );
    for (const { words } of found) assert.notEqual(words.sv, words.en);
  });
}
