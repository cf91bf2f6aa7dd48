import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateSchema } from '../../src/material/date.js';
import { expectedOf } from '../../src/material/expected-of.js';

test('takes a date that there is', () => {
  assert.equal(expectedOf(dateSchema, '2028-02-29'), null);
  for (const wrong of ['2027-02-29', 'i går', '', 20_180_815, null]) {
    assert.equal(expectedOf(dateSchema, wrong), 'a date, YYYY-MM-DD');
  }
});
