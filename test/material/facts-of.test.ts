import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { factsOf } from '../../src/material/facts-of.js';
import { nameSchema } from '../../src/material/name.js';
import { expectedOf } from '../../src/material/expected-of.js';

const schema = factsOf({ id: nameSchema, more: v.optional(nameSchema) });

for (const [facts, expected] of [
  [{ id: 'a' }, null],
  [{ id: 'a', more: 'b' }, null],
  [{ id: 'A' }, 'a name of small letters, figures and hyphens'],
  // What is missing is told by what it should have been, and a misspelt fact by what there is.
  [{}, 'a name of small letters, figures and hyphens'],
  [{ id: 'a', mroe: 'b' }, 'id or more'],
  ['a', 'an object'],
  [null, 'an object'],
  [undefined, 'an object'],
] as const) {
  test(`expects ${expected} in place of ${JSON.stringify(facts)}`, () => {
    assert.equal(expectedOf(schema, facts), expected);
  });
}

test('says of a field within a field that it is to be an object', () => {
  assert.equal(expectedOf(factsOf({ part: schema }), { part: 'a' }), 'an object');
  assert.equal(expectedOf(factsOf({ part: schema }), {}), 'an object');
});
