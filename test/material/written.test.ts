import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { writtenSchema } from '../../src/material/written.js';

test('takes any text that is not blank', () => {
  const schema = writtenSchema;
  for (const right of ['a', ' a ']) assert.equal(expectedOf(schema, right), null);
  for (const wrong of ['', ' \n', 7]) {
    assert.equal(expectedOf(schema, wrong), 'a text', String(wrong));
  }
});
