/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimAge } from '../../src/time/claim-age.js';
import { parseInstant } from '../../src/time/stockholm.js';

const at = (text: string) => parseInstant(text)!;

test('names the year from twelve months after the last check, and is unverified from 24', () => {
  const facts = { reviewed: '2024-02-29' };
  const steps = [
    ['2025-02-28T23:59:59', null, false, '2025-03-01'],
    ['2025-03-01', 2024, false, '2026-03-01'],
    ['2026-02-28T23:59:59', 2024, false, '2026-03-01'],
    ['2026-03-01', 2024, true, null],
    ['2099-01-01', 2024, true, null],
  ] as const;
  for (const [now, caveatYear, isUnverified, next] of steps) {
    assert.deepEqual(
      claimAge(facts, at(now)),
      { caveatYear, isUnverified, validity: 'valid', nextChange: next && at(next) },
      now,
    );
  }
});

test('makes no claim before the first day or past the last', () => {
  const facts = { reviewed: '2026-01-01', validFrom: '2026-02-01', validUntil: '2026-03-31' };
  for (const [now, validity, next] of [
    ['2026-01-31T23:59:59', 'coming', '2026-02-01'],
    ['2026-02-01', 'valid', '2026-04-01'],
    ['2026-03-31T23:59:59', 'valid', '2026-04-01'],
    ['2026-04-01', 'past', '2027-01-01'],
  ] as const) {
    const told = claimAge(facts, at(now));
    assert.deepEqual([told.validity, told.nextChange], [validity, at(next)], now);
  }
});

test('makes no claim on a date that cannot be read, and names no year that is not known', () => {
  const now = at('2026-01-01');
  assert.equal(claimAge({ validUntil: 'nyår' }, now).validity, 'past');
  assert.equal(claimAge({ reviewed: '2025' }, now).validity, 'past');
  assert.deepEqual(claimAge({}, now), {
    caveatYear: null,
    isUnverified: false,
    validity: 'valid',
    nextChange: null,
  });
});

test('says nothing of the year or of the age where the date of the check cannot be read', () => {
  assert.deepEqual(claimAge({ reviewed: 'i går' }, at('2026-01-01')), {
    caveatYear: null,
    isUnverified: false,
    validity: 'past',
    nextChange: null,
  });
});
