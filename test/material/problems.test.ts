import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../src/material/facts-of.js';
import { listOf } from '../../src/material/list-of.js';
import { nameSchema } from '../../src/material/name.js';
import { problems } from '../../src/material/problems.js';

const schema = factsOf({ id: nameSchema, parts: listOf(factsOf({ id: nameSchema })) });
const name = 'a name of small letters, figures and hyphens';

test('finds nothing wrong with what is right', () => {
  assert.deepEqual(problems({ id: 'a', parts: [{ id: 'b' }] }, schema), []);
});

test('names each field that is wrong, with what stands there', () => {
  assert.deepEqual(problems({ id: 'A', parts: [{ id: 'b' }, { id: 7 }] }, schema), [
    { field: 'id', value: 'A', expected: name },
    { field: 'parts.1.id', value: 7, expected: name },
  ]);
});

test('has one problem, of the whole, where there is no object', () => {
  for (const wrong of [null, undefined, 'a', 7, [], ['a']]) {
    assert.deepEqual(problems(wrong, schema), [{ field: '', value: wrong, expected: 'an object' }]);
  }
});
