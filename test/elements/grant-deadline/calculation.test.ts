import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  calculation,
  type Calculation,
  type CalculationInput,
} from '../../../src/elements/grant-deadline/calculation.js';

const call = {
  amount: 900_000,
  applicants: [
    { label: 'kommuner', share: 50 },
    { label: 'föreningar', share: 100 },
    { label: 'stiftelser', share: null },
  ],
};

const right: CalculationInput = { applicant: 0, total: '400 000', other: '' };

/** What is typed, which fields it is wrong in, and what comes of it. */
const cases: [
  typed: Partial<CalculationInput>,
  errors: Calculation['errors'],
  highest: number | null,
  remaining: number,
][] = [
  [{}, [], 200_000, 200_000],
  [{ other: '0' }, [], 200_000, 200_000],
  [{ other: '50 000' }, [], 200_000, 150_000],
  [{ other: '300 000' }, [], 200_000, 0],
  [{ applicant: 1 }, [], 400_000, 0],
  // No applicant is granted more than there is.
  [{ total: '2 000 000' }, [], 900_000, 1_100_000],
  [{ applicant: 2 }, [], null, 0],
  [{ applicant: null }, ['applicant'], null, 0],
  [{ total: '' }, ['total'], null, 0],
  [{ total: '1,5' }, ['total'], null, 0],
  [{ other: 'lite' }, ['other'], null, 0],
  [{ applicant: null, total: 'x', other: 'x' }, ['applicant', 'total', 'other'], null, 0],
];

for (const [typed, errors, highest, remaining] of cases) {
  test(`reckons with ${JSON.stringify(typed)}`, () => {
    const told = calculation({ ...right, ...typed }, call);
    assert.deepEqual(told.errors, errors);
    assert.equal(told.share?.highestGrant ?? null, highest);
    assert.equal(told.remaining, remaining);
  });
}
