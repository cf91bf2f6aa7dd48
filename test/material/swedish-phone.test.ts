import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { phoneSchema } from '../../src/material/swedish-phone.js';

test('takes a Swedish number, none at a premium rate', () => {
  const schema = phoneSchema;
  for (const right of ['010-223 57 60', '112']) assert.equal(expectedOf(schema, right), null);
  for (const wrong of ['ring oss', '0900-123 45 67', 112]) {
    assert.equal(
      expectedOf(schema, wrong),
      'a Swedish telephone number as printed, 010-123 45 67, not a premium one',
      String(wrong),
    );
  }
});
