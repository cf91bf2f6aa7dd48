import { parseOpeningHours } from '../time/opening-hours-notation.js';
import { audiences, type Hotline } from './hotline.js';
import {
  matching,
  oneOf,
  optional,
  orNull,
  provenanceSchema,
  webAddress,
  type Check,
  type Schema,
} from './schema.js';

const phone = matching(
  /^\d[\d -]{1,14}\d$/,
  'a Swedish telephone number as printed, 010-123 45 67',
);

const openingHours: Check = (value) => {
  const parsed = typeof value === 'string' ? parseOpeningHours(value) : null;
  if (!parsed) return 'opening hours, such as Mo-Fr 09:00-16:00; PH off';
  return 'error' in parsed ? parsed.error.mend : null;
};

/** What the facts of a hotline must be. */
export const hotlineSchema: Schema<Hotline> = {
  ...provenanceSchema,
  phone,
  openingHours: orNull(openingHours),
  hoursNote: optional(oneOf(['office-hours'])),
  eves: oneOf(['closed', 'open']),
  audience: oneOf(audiences),
  bill: optional(oneOf(['hidden'])),
  website: optional(webAddress),
};
