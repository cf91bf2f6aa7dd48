import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameSource } from '../../src/material/is-same-source.js';

const source = {
  source: 'https://a.example/',
  publisher: { sv: 'Länet', en: 'The county' },
  reviewed: '2026-01-01',
};

for (const [other, expected] of [
  [{ ...source }, true],
  [{ ...source, publisher: { ...source.publisher } }, true],
  [{ ...source, source: 'https://b.example/' }, false],
  [{ ...source, publisher: 'Länet' }, false],
  [{ ...source, reviewed: '2026-01-02' }, false],
  [{ ...source, validUntil: '2027-01-01' }, false],
  [{ ...source, validFrom: '2025-01-01' }, false],
] as const) {
  test(`${JSON.stringify(other)} is ${expected ? 'the same' : 'another'}`, () => {
    assert.equal(isSameSource(source, other), expected);
  });
}
