import * as v from 'valibot';
import { date, type Check } from './schema.js';
import { penalCodeSchema } from './checklist.js';

/** What a feed may change of the definition of trafficking: the law's version, not its parts. */
export const traffickingFeedSchema: Readonly<Record<string, Check>> = {
  penalCodeVersion: (value) => v.safeParse(penalCodeSchema, value).issues?.[0].message ?? null,
  reviewed: date,
  validFrom: date,
  validUntil: date,
};
