import { parseOpeningHours } from '../time/opening-hours-notation.js';
import type { Timetable } from '../time/timetable.js';
import { audiences, citedFacts, type Hotline } from './hotline.js';
import { isSwedishNumber } from './phone-number.js';
import {
  citationsOf,
  date,
  listOf,
  materialText,
  oneOf,
  optional,
  orNull,
  provenanceSchema,
  text,
  webAddress,
  type Check,
  type Schema,
} from './schema.js';

const phone: Check = (value) =>
  typeof value === 'string' && isSwedishNumber(value)
    ? null
    : 'a Swedish telephone number as printed, 010-123 45 67, not a premium one';

/** Hours as they are written. */
export const openingHours: Check = (value) => {
  const parsed = typeof value === 'string' ? parseOpeningHours(value) : null;
  if (!parsed) return 'opening hours, such as Mo-Fr 09:00-16:00; PH off';
  if (!('error' in parsed)) return null;
  const { mend, found, position } = parsed.error;
  return `opening hours: ${mend}; not understood: "${found}" at character ${position + 1}`;
};

/**
 * What a feed may change of a hotline, and what it must be. It may not change where a link leads, nor the
 * number: no page shows another one than its editors wrote.
 */
export const hotlineFeedSchema = {
  openingHours: orNull(openingHours),
  eves: oneOf(['closed', 'open']),
  reviewed: date,
  validFrom: date,
  validUntil: date,
};

/** Hours that have been read. */
const timetable: Check = (value) =>
  Array.isArray((value as Timetable | undefined)?.rules) && (value as Timetable).rules.length > 0
    ? null
    : 'a timetable with rules';

/** What a hotline of a county's must be. */
export const hotlineSchema: Schema<Hotline> = {
  ...hotlineFeedSchema,
  name: materialText,
  operator: optional(materialText),
  purpose: optional(materialText),
  topics: optional(listOf(materialText)),
  openingHours: orNull(timetable),
  hoursWritten: optional(text),
  ...provenanceSchema,
  phone,
  hoursNote: optional(oneOf(['office-hours'])),
  audience: oneOf(audiences),
  bill: optional(oneOf(['hidden'])),
  website: optional(webAddress),
  sources: optional(citationsOf(citedFacts)),
};
