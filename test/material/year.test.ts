import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { yearSchema } from '../../src/material/year.js';

test('takes years of this century', () => {
  const schema = yearSchema;
  for (const right of [2000, 2100]) assert.equal(expectedOf(schema, right), null);
  for (const wrong of [1999, 2101, '2026']) {
    assert.equal(expectedOf(schema, wrong), 'a whole number from 2000 to 2100', String(wrong));
  }
});
