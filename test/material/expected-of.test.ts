import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { expectedOf } from '../../src/material/expected-of.js';

const schema = v.pipe(v.string('a text'), v.minLength(2, 'two letters'), v.regex(/a/, 'an a'));

for (const [value, expected] of [
  ['ab', null],
  [7, 'a text'],
  // The first of what is wrong.
  ['x', 'two letters'],
  ['xx', 'an a'],
] as const) {
  test(`expects ${expected} in place of ${JSON.stringify(value)}`, () => {
    assert.equal(expectedOf(schema, value), expected);
  });
}
