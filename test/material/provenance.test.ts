import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { citationSchema } from '../../src/material/provenance.js';

const right = { source: 'https://county.example/', publisher: 'Länet', reviewed: '2026-01-01' };

for (const [citation, expected] of [
  [right, null],
  [
    { ...right, source: 'http://county.example/' },
    'an https address in plain letters, without a user name',
  ],
  [{ ...right, reviewed: '2026-02-30' }, 'a date, YYYY-MM-DD'],
  [{ source: right.source, publisher: 'Länet' }, 'a date, YYYY-MM-DD'],
  [{ ...right, checked: '2026-01-01' }, 'source or publisher or reviewed'],
  [{ ...right, publisher: { sv: 'Länet', en: 'The county' } }, null],
  [{ ...right, publisher: { en: 'The county' } }, 'a text, in Swedish or by language'],
  ['https://county.example/', 'an object'],
] as const) {
  test(`expects ${expected} in place of ${JSON.stringify(citation)}`, () => {
    assert.equal(expectedOf(citationSchema, citation), expected);
  });
}
