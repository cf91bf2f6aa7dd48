import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../src/material/facts-of.js';
import { listOf, namedListOf } from '../../src/material/list-of.js';
import { nameSchema } from '../../src/material/name.js';
import { expectedOf } from '../../src/material/expected-of.js';

const one = 'a list with at least one entry';

test('takes a list of one entry at least, each of which is right', () => {
  const schema = listOf(nameSchema);
  assert.equal(expectedOf(schema, ['a']), null);
  assert.equal(expectedOf(schema, ['a', 'b']), null);
  for (const wrong of [[], 'a', {}, null, undefined]) assert.equal(expectedOf(schema, wrong), one);
  assert.match(expectedOf(schema, ['a', 'B'])!, /^a name/);
});

test('takes no name twice in a list of what is told apart by names', () => {
  const schema = namedListOf(factsOf({ id: nameSchema }));
  assert.equal(expectedOf(schema, [{ id: 'a' }, { id: 'b' }]), null);
  assert.equal(expectedOf(schema, [{ id: 'a' }, { id: 'b' }, { id: 'a' }]), 'names that differ');
  assert.equal(expectedOf(schema, []), one);
});
