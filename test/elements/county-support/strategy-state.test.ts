import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strategyState } from '../../../src/elements/county-support/strategy-state.js';

const strategy = { until: 2026 };
// Years turn in Stockholm, at 23:00 UTC.
const lastYear = Date.UTC(2025, 11, 31, 23);
const end = Date.UTC(2026, 11, 31, 23);

for (const [instant, state, nextChange] of [
  [lastYear - 1, 'current', lastYear],
  [lastYear, 'ending', end],
  [end - 1, 'ending', end],
  [end, 'ended', null],
  [end + 1e12, 'ended', null],
] as const) {
  test(`is ${state} at ${new Date(instant).toISOString()}`, () => {
    assert.deepEqual(strategyState(strategy, instant), { state, nextChange });
  });
}
