import * as v from 'valibot';
import { dateSchema } from './date.js';
import { evesSchema } from './eves.js';
import { openingHoursSchema } from './hours.js';

/**
 * What a feed may change of a line, and what it must be. It may not change where a link leads, nor the
 * number: no page shows another one than its editors wrote.
 */
export const hotlineFeedFields = {
  openingHours: v.nullable(openingHoursSchema),
  eves: evesSchema,
  reviewed: dateSchema,
  validFrom: dateSchema,
  validUntil: dateSchema,
};
