import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audienceSchema } from '../../src/material/audience.js';
import { expectedOf } from '../../src/material/expected-of.js';

test('takes those who work with it, and those who are exposed', () => {
  for (const right of ['professionals', 'exposed'])
    assert.equal(expectedOf(audienceSchema, right), null);
  for (const wrong of ['everyone', 'Exposed', '', null]) {
    assert.equal(expectedOf(audienceSchema, wrong), 'professionals or exposed', String(wrong));
  }
});
