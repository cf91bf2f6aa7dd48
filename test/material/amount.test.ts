import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountSchema } from '../../src/material/amount.js';
import { expectedOf } from '../../src/material/expected-of.js';

test('takes whole kronor, up to what no call has', () => {
  for (const right of [1, 900_000, 1e12]) assert.equal(expectedOf(amountSchema, right), null);
  for (const wrong of [0, -1, 0.5, 1e12 + 1, '900000', null]) {
    assert.equal(
      expectedOf(amountSchema, wrong),
      'a whole number from 1 to 1000000000000',
      String(wrong),
    );
  }
});
