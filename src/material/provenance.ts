import * as v from 'valibot';
import { dateSchema } from './date.js';
import { factsOf } from './facts-of.js';
import type { Frozen } from './frozen.js';
import { textSchema } from './text.js';
import { webAddressSchema } from './web-address-schema.js';

const citationFields = {
  /** The page that the facts were read on, an https address. */
  source: webAddressSchema,
  /** Who answers for that page, by name. */
  publisher: textSchema,
  /**
   * The date on which the facts were last checked. Twelve months later a claim that rests on them
   * carries a caveat with the year.
   */
  reviewed: dateSchema,
};

/** What a citation must be. */
export const citationSchema = factsOf(citationFields);

/** A page, who answers for it, and the date on which it was last looked at. */
export type Citation = Frozen<v.InferOutput<typeof citationSchema>>;

/** The fields that every set of facts carries. */
export const provenanceFields = {
  ...citationFields,
  /** The first day on which a claim may be made from these facts. */
  validFrom: v.optional(dateSchema),
  /** The last day on which a claim may be made from these facts. Past it, none is made. */
  validUntil: v.optional(dateSchema),
};

/**
 * Where a set of facts comes from and how long it may be trusted. Every set of facts carries one.
 * Dates are ISO `YYYY-MM-DD` in Europe/Stockholm.
 */
export type Provenance = Frozen<
  v.InferOutput<v.StrictObjectSchema<typeof provenanceFields, undefined>>
>;
