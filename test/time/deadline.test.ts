/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './seeded-fast-check.js';
import { formatDate, parseDate } from '../../src/time/civil-date.js';
import { deadlineState, formerLastDay, restDay } from '../../src/time/deadline.js';
import { parseInstant, startOfDay } from '../../src/time/stockholm.js';

const at = (text: string) => parseInstant(text)!;

test('tells each state at its edges, the last day ending at midnight in Stockholm', () => {
  const facts = { opens: '2018-05-01', lastDay: '2018-08-15' };
  for (const [now, state, daysLeft] of [
    ['2018-04-30T23:59:59', 'upcoming', 107],
    ['2018-05-01', 'open', 106],
    ['2018-07-31T23:59:59', 'open', 15],
    ['2018-08-01', 'closing-soon', 14],
    ['2018-08-14T23:59:59', 'closing-soon', 1],
    ['2018-08-15', 'last-day', 0],
    ['2018-08-15T21:59:59.999Z', 'last-day', 0],
    ['2018-08-15T22:00:00Z', 'closed', null],
  ] as const) {
    const told = deadlineState(facts, at(now));
    assert.deepEqual([told.state, told.daysLeft], [state, daysLeft], now);
  }
});

test('counts calendar days over the change to winter time', () => {
  assert.equal(deadlineState({ lastDay: '2026-10-26' }, at('2026-10-24T23:30')).daysLeft, 2);
});

test('knows nothing without a readable last day, or with an unreadable first', () => {
  for (const facts of [{}, { lastDay: '15 augusti' }, { lastDay: '2018-08-15', opens: 'snart' }]) {
    assert.deepEqual(deadlineState(facts, at('2018-01-01')), {
      state: 'unknown',
      daysLeft: null,
      closesAt: null,
      until: null,
    });
  }
});

test('knows nothing of a call that would close before it opens, or at a time that is none', () => {
  for (const more of [
    { opens: '2018-08-16' },
    { closingTime: 'kl. 16' },
    { closingTime: '24:01' },
  ]) {
    const { state } = deadlineState({ lastDay: '2018-08-15', ...more }, at('2018-08-01'));
    assert.equal(state, 'unknown', JSON.stringify(more));
  }
});

test('closes at a time of day where one is given', () => {
  const facts = { lastDay: '2026-02-18', closingTime: '16:00' };
  const tell = (now: string) => deadlineState(facts, at(now));
  assert.deepEqual(tell('2026-02-18T15:59:59'), {
    state: 'last-day',
    daysLeft: 0,
    closesAt: at('2026-02-18T16:00'),
    until: at('2026-02-18T16:00'),
  });
  assert.equal(tell('2026-02-18T16:00').state, 'closed');
  assert.equal(tell('2026-02-17T16:00').state, 'closing-soon');
});

test('says what day the last day is, and never moves it', () => {
  for (const [lastDay, name] of [
    ['2026-11-28', 'saturday'],
    ['2026-11-29', 'sunday'],
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-25', 'christmas-day'],
    ['2026-06-06', 'national-day'],
    ['2026-11-30', null],
  ] as const) {
    assert.equal(restDay(parseDate(lastDay)!), name);
    assert.equal(deadlineState({ lastDay }, at(`${lastDay}T23:59:59`)).state, 'last-day');
    const dayAfter = startOfDay(parseDate(lastDay)! + 1);
    assert.equal(deadlineState({ lastDay }, dayAfter).state, 'closed');
  }
});

test('tells the day that was announced before, where it is another', () => {
  const lastDay = '2026-02-18';
  assert.equal(formerLastDay({ lastDay, formerLastDay: '2026-02-04' }), parseDate('2026-02-04'));
  for (const facts of [{ lastDay }, { lastDay, formerLastDay: lastDay }]) {
    assert.equal(formerLastDay(facts), null);
  }
});

test('tells the same from now until just before it says that it will change', () => {
  const day = fc.integer({ min: 17_000, max: 23_000 });
  fc.assert(
    fc.property(day, day, fc.integer({ min: 17_000 * 864e5, max: 23_000 * 864e5 }), (a, b, now) => {
      const facts = { opens: formatDate(Math.min(a, b)), lastDay: formatDate(Math.max(a, b)) };
      const told = deadlineState(facts, now);
      if (told.until === null) {
        assert.equal(told.state, 'closed');
        return;
      }
      assert.ok(told.until > now);
      assert.deepEqual(deadlineState(facts, told.until - 1), told);
      assert.notDeepEqual(deadlineState(facts, told.until), told);
    }),
  );
});
