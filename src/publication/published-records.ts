import * as v from 'valibot';
import { checklistSchema } from '../material/checklist.js';
import { dateSchema } from '../material/date.js';
import { definitionSetSchema } from '../material/definition.js';
import { factsOf } from '../material/facts-of.js';
import type { Frozen } from '../material/frozen.js';
import { grantCallSchema } from '../material/grant-call.js';
import { hotlineSchema } from '../material/hotline.js';
import { openingHoursSchema } from '../material/hours.js';
import { listOf } from '../material/list-of.js';
import { nameSchema } from '../material/name.js';
import { provenanceFields } from '../material/provenance.js';
import { countySupportSchema } from '../material/support-section.js';
import { textSchema } from '../material/text.js';
import type { Timetable } from '../time/timetable.js';

/** What a line of a document must be: a line of the material, with its hours as they are written. */
export const publishedHotlineSchema = factsOf({
  ...v.omit(hotlineSchema, ['hoursWritten']).entries,
  openingHours: v.nullable(openingHoursSchema),
});

/** What a call of a document must be. */
export const publishedGrantCallSchema = factsOf(v.omit(grantCallSchema, ['id']).entries);

const { definitions, responsibility, aim } = definitionSetSchema.entries;

/** What a definition of a document must be: by itself, with its own source. */
export const publishedDefinitionSchema = factsOf({
  ...v.omit(definitions.item, ['id']).entries,
  ...provenanceFields,
});

/** What is said of all definitions. */
export const definitionsFrameSchema = factsOf({ responsibility, aim, ...provenanceFields });

/** What a section on the county's support must be: by itself, with its own source. */
export const publishedSectionSchema = factsOf({
  ...v.omit(countySupportSchema.entries.sections.item, ['id']).entries,
  ...provenanceFields,
});

/** What a document's checklist must be, whole. */
export const publishedChecklistSchema = checklistSchema;

/** What says that a record is no longer in force. */
export const withdrawalSchema = factsOf({
  /** The first day on which it is not. */
  withdrawn: dateSchema,
  /** What it was called, where it is not bundled. */
  name: v.optional(textSchema),
  /** Why, a sentence. */
  reason: v.optional(textSchema),
  /** Records of the same kind to turn to instead. */
  instead: v.optional(listOf(nameSchema)),
});

/** The schemas of what a document has by name, and of what it has one of. */
export const recordSchemas = {
  hotlines: publishedHotlineSchema,
  grantCalls: publishedGrantCallSchema,
  definitions: publishedDefinitionSchema,
  supportSections: publishedSectionSchema,
} as const;
export const singleSchemas = {
  definitionsFrame: definitionsFrameSchema,
  checklist: publishedChecklistSchema,
} as const;

type Facts<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;
type Named = { readonly id: string };

/** Records as they are read: by their names, and hours as they are reckoned with. */
export type PublishedHotline = Omit<Facts<typeof publishedHotlineSchema>, 'openingHours'> & {
  readonly openingHours: Timetable | null;
};
export type PublishedGrantCall = Named & Facts<typeof publishedGrantCallSchema>;
export type PublishedDefinition = Named & Facts<typeof publishedDefinitionSchema>;
export type PublishedSection = Named & Facts<typeof publishedSectionSchema>;
export type DefinitionsFrame = Facts<typeof definitionsFrameSchema>;
export type PublishedChecklist = Facts<typeof publishedChecklistSchema>;
export type Withdrawal = Facts<typeof withdrawalSchema>;
