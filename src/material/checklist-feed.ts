import { dateSchema } from './date.js';
import { penalCodeSchema } from './penal-code.js';

/** What a feed may change of a checklist, and what it must be: the law's version, not its parts. */
export const checklistFeedFields = {
  penalCodeVersion: penalCodeSchema,
  reviewed: dateSchema,
  validFrom: dateSchema,
  validUntil: dateSchema,
};
