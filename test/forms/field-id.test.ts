import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldId } from '../../src/forms/field-id.js';

test('names a field by its form and its place in it', () => {
  assert.equal(fieldId('line', 'hours.week.0'), 'line-hours-week-0');
  assert.equal(fieldId(fieldId('line', 'hours'), 'week.0'), 'line-hours-week-0');
});
