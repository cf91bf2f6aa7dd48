import * as v from 'valibot';
import { factsOf } from './facts-of.js';
import type { Frozen } from './frozen.js';
import { listOf, namedListOf } from './list-of.js';
import { nameSchema } from './name.js';
import { citationSchema, provenanceFields } from './provenance.js';
import { phoneSchema } from './swedish-phone.js';
import { paragraphSchema, textListSchema } from './text-block.js';
import { textSchema } from './text.js';
import { webAddressSchema } from './web-address-schema.js';
import { yearSchema } from './year.js';

const strategySchema = factsOf({
  kind: v.literal('strategy'),
  /** The first and the last year of the national strategy. */
  from: yearSchema,
  until: yearSchema,
  /** The page that its years and the wording of its goals are from. */
  citation: citationSchema,
});

/** A sentence with a number in it, and whose it is. */
const phoneSentenceSchema = v.pipe(
  factsOf({
    kind: v.literal('phone'),
    phone: phoneSchema,
    whose: textSchema,
    text: textSchema,
  }),
  v.check(
    ({ text, phone }) =>
      (typeof text === 'string' ? [text] : Object.values(text)).every((one) => one.includes(phone)),
    'a sentence with the number in it',
  ),
);

const supportBlockSchema = v.variant(
  'kind',
  [
    paragraphSchema,
    textListSchema,
    /** A heading below the section's. Where only texts stand below it, they are folded behind it. */
    factsOf({ kind: v.literal('heading'), text: textSchema }),
    /** A link to the page of those who answer for it. */
    factsOf({ kind: v.literal('link'), address: webAddressSchema, text: textSchema }),
    phoneSentenceSchema,
    /** For which years the national strategy is. */
    strategySchema,
  ],
  'a paragraph, list, heading, link, phone or strategy',
);

const supportSectionSchema = factsOf({
  /** By which pages choose it. */
  id: nameSchema,
  heading: textSchema,
  blocks: listOf(supportBlockSchema),
  /** Whether it is shown where no section is asked for. */
  isUnasked: v.boolean('true or false'),
});

/** What the facts of a county's support must be. */
export const countySupportSchema = factsOf({
  sections: namedListOf(supportSectionSchema),
  ...provenanceFields,
});

/** Where the national strategy stands in time, and where that is from. */
export type Strategy = Frozen<v.InferOutput<typeof strategySchema>>;

/** A piece of a section. */
export type SupportBlock = Frozen<v.InferOutput<typeof supportBlockSchema>>;

/** A section on the county's support, by itself. */
export type SupportSection = Frozen<v.InferOutput<typeof supportSectionSchema>>;

/** The county's support to those who work with men's violence against women, in the order of its sections. */
export type CountySupport = Frozen<v.InferOutput<typeof countySupportSchema>>;
