/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './seeded-fast-check.js';
import { formatDate } from '../../src/time/civil-date.js';
import { deadlineState } from '../../src/time/deadline.js';
import { parseInstant } from '../../src/time/stockholm.js';

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
      until: null,
    });
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
