import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evesSchema } from '../../src/material/eves.js';
import { expectedOf } from '../../src/material/expected-of.js';

test('takes that eves count as holidays or do not', () => {
  for (const right of ['closed', 'open']) assert.equal(expectedOf(evesSchema, right), null);
  for (const wrong of ['half', true, '', null]) {
    assert.equal(expectedOf(evesSchema, wrong), 'closed or open', String(wrong));
  }
});
