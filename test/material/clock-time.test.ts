import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { clockTimeSchema } from '../../src/material/clock-time.js';

test('takes a time of day, midnight at the day’s end too', () => {
  const schema = clockTimeSchema;
  for (const right of ['09:00', '24:00']) assert.equal(expectedOf(schema, right), null);
  for (const wrong of ['9:00', '24:01', '', 9]) {
    assert.equal(expectedOf(schema, wrong), 'a time of day, HH:MM', String(wrong));
  }
});
