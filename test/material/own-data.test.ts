import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownData } from '../../src/material/own-data.js';

const attributes = ['name', 'last-day', 'steps'];

/** JSON, what is read out of it, and how to mend it. */
const cases: [raw: string, values: Record<string, string>, mend?: string][] = [
  ['{"name": "Bidrag", "lastDay": "2027-02-18"}', { name: 'Bidrag', 'last-day': '2027-02-18' }],
  ['{"last-day": "2027-02-18"}', { 'last-day': '2027-02-18' }],
  ['{"steps": ["PM", "Budget", 3]}', { steps: 'PM; Budget; 3' }],
  // A value that is none of ours is said as it stands.
  ['{"name": {"toString": 1}}', { name: '{"toString":1}' }],
  ['{"name": null, "lastDay": true}', { name: 'null', 'last-day': 'true' }],
  ['{}', {}],
  [
    '{"name": "Bidrag", "lastday": "x", "pot": 1}',
    { name: 'Bidrag' },
    'lastday, pot should be one of name, last-day, steps',
  ],
  ...['[]', 'null', '7', '"text"', '{name: 1}', '', '[{"name": "x"}]'].map(
    (raw): [string, Record<string, string>, string] => [
      raw,
      {},
      'should be JSON, {"lastDay": "2027-02-18"}',
    ],
  ),
];

for (const [raw, values, mend] of cases) {
  test(`reads ${JSON.stringify(raw)}`, () => {
    const told = ownData(raw, attributes);
    assert.deepEqual(Object.fromEntries(told.values), values);
    assert.equal(told.mend, mend);
  });
}
