/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  grantView,
  type GrantState,
  type GrantView,
} from '../../../src/elements/grant-deadline/view.js';
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
    const { deadline, isOpen } = grantView({ ...call, ...others }, parseInstant(now)!, 60);
    assert.deepEqual([deadline.state, deadline.daysLeft], [state, daysLeft]);
    // What is said to be open is looked after more often.
    assert.equal(isOpen, state === 'open' || state === 'closing-soon');
  });
}

test('changes on the day on which the 24 months end', () => {
  const { nextChange } = grantView(call, parseInstant('2027-01-31T12:00')!, 60);
  assert.equal(nextChange, parseInstant('2027-02-01'));
});

/** Everything that a call may tell, and what of it is on screen while it is open. */
const full: GrantCall = {
  ...call,
  reviewed: '2027-01-01',
  amount: 900_000,
  announcer: 'En kommun',
  decisionDay: '2027-03-01',
  website: 'https://kommun.example/',
  applicants: [{ label: 'föreningar', share: null }],
  steps: ['Budget'],
};
const tools = { hasSteps: true, hasCalculator: true, hasReminder: true };
const noTools = { hasSteps: false, hasCalculator: false, hasReminder: false };

const shown: [now: string, others: Partial<GrantCall>, expected: Partial<GrantView>][] = [
  [
    '2027-02-01',
    {},
    {
      facts: ['last-day', 'amount', 'applicants', 'announcer', 'decision', 'website'],
      ...tools,
      remindsAhead: true,
    },
  ],
  [
    '2027-02-01',
    { amount: null, website: undefined, applicants: [] },
    { facts: ['last-day', 'announcer', 'decision'] },
  ],
  [
    '2027-02-01',
    { announcer: undefined, decisionDay: 'snart' },
    { facts: ['last-day', 'amount', 'applicants', 'website'] },
  ],
  ['2027-02-01', { steps: [] }, { ...tools, hasSteps: false }],
  ['2027-02-01', { applicants: [] }, { ...tools, hasCalculator: false }],
  ['2027-02-01', { lastDay: 'snart' }, { ...tools, hasReminder: false, lastDay: null }],
  ['2027-02-01', { reviewed: '2025-01-01' }, { ...tools, hasReminder: false }],
  ['2027-02-10', {}, { remindsAhead: true }],
  ['2027-02-11', {}, { remindsAhead: false }],
  ['2027-02-18T23:59', {}, { ...tools, showsHowToApply: true, caveatYear: null }],
  ['2027-02-19', {}, { ...noTools, showsHowToApply: false, remindsAhead: false }],
  ['2027-02-01', {}, { newCalls: null, shares: [[full.applicants[0]!]] }],
  // What it says of itself is of the past then.
  [
    '2027-02-19',
    {},
    {
      newCalls: 'https://kommun.example/',
      facts: ['last-day', 'amount', 'applicants', 'announcer', 'decision'],
    },
  ],
  [
    '2027-02-19',
    { website: undefined, source: 'https://lan.example/' },
    { newCalls: 'https://lan.example/' },
  ],
  ['2027-02-19', { website: undefined }, { newCalls: null }],
  ['2027-02-01', { reviewed: '2026-01-15' }, { caveatYear: 2026 }],
  ['2027-02-19', { reviewed: '2026-01-15' }, { caveatYear: null }],
];

for (const [now, others, expected] of shown) {
  test(`shows what there is at ${now} of a call with ${JSON.stringify(others)}`, () => {
    const view = grantView({ ...full, ...others }, parseInstant(now)!, 60);
    for (const [field, value] of Object.entries(expected)) {
      assert.deepEqual(view[field as keyof GrantView], value, field);
    }
  });
}

test('tells a visitor whose clock is another', () => {
  const instant = parseInstant('2027-02-01')!;
  assert.deepEqual(
    [60, 0].map((offset) => grantView(full, instant, offset).isElsewhere),
    [false, true],
  );
});

test('changes next at the first of what changes: the day, the closing time, the age', () => {
  const at = (now: string, others: Partial<GrantCall>) =>
    grantView({ ...call, reviewed: undefined, ...others }, parseInstant(now)!, 60).nextChange;
  assert.equal(at('2027-02-10T12:00', {}), parseInstant('2027-02-11'));
  const closing = { closingTime: '16:00', reviewed: '2026-06-01' };
  assert.equal(at('2027-02-18T12:00', closing), parseInstant('2027-02-18T16:00'));
  // Of what is not known nothing changes but its age.
  assert.equal(
    at('2027-02-10', { lastDay: undefined, reviewed: '2026-06-01' }),
    parseInstant('2027-06-01'),
  );
  assert.equal(at('2027-02-10', { lastDay: undefined }), null);
});

test('names no year where it is not known when the call closes', () => {
  const unknown = { ...call, lastDay: undefined, reviewed: '2025-06-01' };
  assert.equal(grantView(unknown, parseInstant('2026-12-01')!, 60).caveatYear, null);
});
