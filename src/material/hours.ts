import * as v from 'valibot';
import { parseOpeningHours, type NotationError } from '../time/opening-hours-notation.js';
import type { Timetable } from '../time/timetable.js';

const expected = 'opening hours, such as Mo-Fr 09:00-16:00; PH off';

/** Hours as they are written. */
export const openingHoursSchema = v.pipe(
  v.string(expected),
  v.check(
    (text) => 'timetable' in parseOpeningHours(text),
    ({ input }) => {
      const { error } = parseOpeningHours(input) as { readonly error: NotationError };
      const { mend, found, position } = error;
      return `opening hours: ${mend}; not understood: "${found}" at character ${position + 1}`;
    },
  ),
);

/** Hours that have been read. */
export const timetableSchema = v.custom<Timetable>((value) => {
  const { rules } = Object(value) as Partial<Timetable>;
  return Array.isArray(rules) && rules.length > 0;
}, 'a timetable with rules');
