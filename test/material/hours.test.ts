import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOf } from '../../src/material/expected-of.js';
import { openingHoursSchema, timetableSchema } from '../../src/material/hours.js';
import { timetableOf } from '../timetable-of.js';

test('takes hours that can be read, and says of others where they cannot', () => {
  assert.equal(expectedOf(openingHoursSchema, 'Mo-Fr 09:00-16:00; PH off'), null);
  assert.equal(
    expectedOf(openingHoursSchema, 'Mo-Fr 9-16'),
    'opening hours: write hours and minutes as 09:00-16:00; not understood: "9-16" at character 7',
  );
  for (const wrong of [null, 7, {}, undefined]) {
    assert.equal(
      expectedOf(openingHoursSchema, wrong),
      'opening hours, such as Mo-Fr 09:00-16:00; PH off',
    );
  }
});

test('takes hours that have been read, with a rule at least', () => {
  assert.equal(expectedOf(timetableSchema, timetableOf('24/7')), null);
  for (const wrong of [{ rules: [] }, { rules: 'Mo' }, {}, null, undefined, '24/7']) {
    assert.equal(expectedOf(timetableSchema, wrong), 'a timetable with rules');
  }
});
