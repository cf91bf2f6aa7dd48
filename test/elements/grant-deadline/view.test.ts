/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantView, type GrantState } from '../../../src/elements/grant-deadline/view.js';
import type { GrantCall } from '../../../src/material/grant-call.js';
import { parseInstant } from '../../../src/time/stockholm.js';

const call: GrantCall = {
  id: 'a',
  name: 'Ett bidrag',
  applicants: [],
  steps: [],
  amount: null,
  lastDay: '2027-02-18',
  reviewed: '2025-02-01',
};

const states: [now: string, others: Partial<GrantCall>, GrantState['state'], number | null][] = [
  ['2027-01-31T23:59:59', {}, 'open', 18],
  ['2027-02-01', {}, 'unverified', null],
  ['2027-02-18T12:00', {}, 'unverified', null],
  ['2027-02-19', {}, 'closed', null],
  ['2031-01-01', {}, 'closed', null],
  ['2027-02-15', { reviewed: '2025-02-16' }, 'closing-soon', 3],
  ['2027-02-15', { reviewed: undefined }, 'closing-soon', 3],
  ['2027-02-15', { opens: '2027-02-16' }, 'unverified', null],
  ['2027-02-15', { validUntil: '2027-02-14' }, 'unknown', null],
  ['2027-02-15', { lastDay: undefined }, 'unknown', null],
];

for (const [now, others, state, daysLeft] of states) {
  test(`is ${state} at ${now} with ${JSON.stringify(others)}`, () => {
    const { deadline } = grantView({ ...call, ...others }, parseInstant(now)!, 60);
    assert.deepEqual([deadline.state, deadline.daysLeft], [state, daysLeft]);
  });
}

test('changes on the day on which the 24 months end', () => {
  const { nextChange } = grantView(call, parseInstant('2027-01-31T12:00')!, 60);
  assert.equal(nextChange, parseInstant('2027-02-01'));
});
