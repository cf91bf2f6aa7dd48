import * as v from 'valibot';

const expected = 'a whole number from 2000 to 2100';

/** A year that material may speak of. */
export const yearSchema = v.pipe(
  v.number(expected),
  v.integer(expected),
  v.minValue(2000, expected),
  v.maxValue(2100, expected),
);
