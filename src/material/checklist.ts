import * as v from 'valibot';
import { factsOf } from './facts-of.js';
import type { Frozen } from './frozen.js';
import { namedListOf } from './list-of.js';
import { nameSchema } from './name.js';
import { penalCodeSchema } from './penal-code.js';
import { provenanceFields } from './provenance.js';
import { stringOf } from './string-of.js';
import { phoneSchema } from './swedish-phone.js';
import { textSchema } from './text.js';

const checklistItemSchema = factsOf({
  /** Unlike those of the other parts too. */
  id: nameSchema,
  /** What it is called in the definition. */
  text: textSchema,
  /** The same in plain words, a sentence to say yes or no to. Where there is none, the definition's word is shown. */
  sentence: v.optional(textSchema),
  /** What that can be, for who has to recognise it. */
  example: v.optional(textSchema),
});

const partSchema = namedListOf(checklistItemSchema);

/** What a checklist must be. */
export const checklistSchema = v.pipe(
  factsOf({
    /** What is done to the person. */
    acts: partSchema,
    /** How it is done. */
    means: partSchema,
    /** What it is done for: the kinds of exploitation of the note, "at least" these. */
    purposes: partSchema,
    /** What "exploitation" covers: the source's footnote, whole. */
    note: textSchema,
    /** Whom to ask at work: the number of the county's coordinators, one of its lines. */
    coordinators: phoneSchema,
    /** The year that the protocol was adopted. */
    protocolVersion: stringOf('a year', (text) => /^\d{4}$/.test(text)),
    penalCodeVersion: penalCodeSchema,
    ...provenanceFields,
  }),
  v.check(({ acts, means, purposes }) => {
    const all = [...acts, ...means, ...purposes];
    return new Set(all.map(({ id }) => id)).size === all.length;
  }, 'names that differ in all parts'),
);

/** What can be ticked, a line of a definition. */
export type ChecklistItem = Frozen<v.InferOutput<typeof checklistItemSchema>>;

/**
 * The parts of a definition of trafficking in human beings, after the UN's protocol (Palermo, article
 * 3) and the Swedish Penal Code (brottsbalken 4 kap. 1 a §), to tick.
 */
export type Checklist = Frozen<v.InferOutput<typeof checklistSchema>>;
