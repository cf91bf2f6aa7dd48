import * as v from 'valibot';
import { audienceSchema, type Audience } from './audience.js';
import { evesSchema } from './eves.js';
import { factsOf } from './facts-of.js';
import type { Frozen } from './frozen.js';
import { timetableSchema } from './hours.js';
import { listOf } from './list-of.js';
import { oneOf } from './one-of.js';
import { citationSchema, provenanceFields, type Provenance } from './provenance.js';
import { phoneSchema } from './swedish-phone.js';
import { textSchema } from './text.js';
import { webAddressSchema } from './web-address-schema.js';
import { writtenSchema } from './written.js';

/** The facts of a line that may be from another page than its `source`. */
const sourcesSchema = v.pipe(
  factsOf({ audience: v.optional(citationSchema), hoursNote: v.optional(citationSchema) }),
  v.check((told) => Object.keys(told).length > 0, 'citations of audience, hoursNote'),
);

/** What a line of a county's must be. */
export const hotlineSchema = factsOf({
  name: textSchema,
  /** Who runs it, a sentence. */
  operator: v.optional(textSchema),
  /** What it helps with: leads the topics, where there are any. */
  purpose: v.optional(textSchema),
  topics: v.optional(listOf(textSchema)),
  /** The number as its source prints it: `010-123 45 67`. */
  phone: phoneSchema,
  /** When it is staffed; null when no clock times are known. */
  openingHours: v.nullable(timetableSchema),
  /** The hours as a site wrote them, where they cannot be read: they may still tell a person something. */
  hoursWritten: v.optional(writtenSchema),
  /** What the source says of the hours where it gives no clock times. */
  hoursNote: v.optional(oneOf('office-hours')),
  eves: evesSchema,
  audience: audienceSchema,
  /** Set only where the source says that the call is not shown on the caller's bill. */
  bill: v.optional(oneOf('hidden')),
  /** A page where the line's own operator tells more, an https address. */
  website: v.optional(webAddressSchema),
  /** Where single facts are from that its `source` does not say. */
  sources: v.optional(sourcesSchema),
  ...provenanceFields,
});

/** A line of a county's material: its number is known, and where all of it is from. */
export type BundledHotline = Frozen<v.InferOutput<typeof hotlineSchema>>;

/**
 * A telephone line with its texts, a county's or a site's own. One without a source is the site's own, which is
 * said of it and nothing else. Its number is null when none is known, its audience when that is not said.
 */
export type Hotline = Omit<BundledHotline, keyof Provenance | 'phone' | 'audience'> &
  Partial<Provenance> & {
    readonly phone: string | null;
    readonly audience: Audience | null;
  };
