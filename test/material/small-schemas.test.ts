import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GenericSchema } from 'valibot';
import { clockTimeSchema } from '../../src/material/clock-time.js';
import { expectedOf } from '../../src/material/expected-of.js';
import { oneOf } from '../../src/material/one-of.js';
import { phoneSchema } from '../../src/material/swedish-phone.js';
import { writtenSchema } from '../../src/material/written.js';
import { yearSchema } from '../../src/material/year.js';

const schemas: [
  schema: GenericSchema,
  right: readonly unknown[],
  wrong: readonly unknown[],
  expected: string,
][] = [
  [clockTimeSchema, ['09:00', '24:00'], ['9:00', '24:01', '', 9], 'a time of day, HH:MM'],
  [oneOf('a', 'b'), ['a', 'b'], ['c', '', 'a or b', null], 'a or b'],
  [
    phoneSchema,
    ['010-223 57 60', '112'],
    ['ring oss', '0900-123 45 67', 112],
    'a Swedish telephone number as printed, 010-123 45 67, not a premium one',
  ],
  [writtenSchema, ['a', ' a '], ['', ' \n', 7], 'a text'],
  [yearSchema, [2000, 2100], [1999, 2101, '2026'], 'a whole number from 2000 to 2100'],
];

for (const [schema, right, wrong, expected] of schemas) {
  test(`takes ${expected}`, () => {
    for (const value of right) assert.equal(expectedOf(schema, value), null);
    for (const value of wrong) assert.equal(expectedOf(schema, value), expected, String(value));
  });
}
