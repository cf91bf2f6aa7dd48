import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { wholeNumber } from '../../src/material/whole-number.js';

test('takes whole numbers within bounds, both included', () => {
  const schema = wholeNumber(2, 4);
  for (const right of [2, 3, 4]) assert.equal(expectedOf(schema, right), null);
  for (const wrong of [1, 5, 2.5, '3', NaN, null]) {
    assert.equal(expectedOf(schema, wrong), 'a whole number from 2 to 4');
  }
});
