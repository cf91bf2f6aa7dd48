import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { oneOf } from '../../src/material/one-of.js';

test('takes one of some values and no other', () => {
  const schema = oneOf('a', 'b');
  for (const right of ['a', 'b']) assert.equal(expectedOf(schema, right), null);
  for (const wrong of ['c', '', 'a or b', null]) {
    assert.equal(expectedOf(schema, wrong), 'a or b', String(wrong));
  }
});
