import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWithin } from '../../src/forms/field-problem.js';

test('tells problems by where a part stands in the whole', () => {
  const words = { sv: 'Fel.', en: 'Wrong.' };
  assert.deepEqual(
    problemsWithin('hours', [
      { field: 'week', words },
      { field: '', words },
    ]),
    [
      { field: 'hours.week', words },
      { field: 'hours', words },
    ],
  );
});
