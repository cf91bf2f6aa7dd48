import type * as v from 'valibot';
import { factsOf } from './facts-of.js';
import type { Frozen } from './frozen.js';
import { listOf, namedListOf } from './list-of.js';
import { nameSchema } from './name.js';
import { provenanceFields } from './provenance.js';
import { textBlockSchema } from './text-block.js';
import { textSchema } from './text.js';

const definitionSchema = factsOf({
  /** By which pages choose it and addresses lead to it. */
  id: nameSchema,
  name: textSchema,
  body: listOf(textBlockSchema),
});

/** What a set of definitions must be. */
export const definitionSetSchema = factsOf({
  definitions: namedListOf(definitionSchema),
  /** Who bears the responsibility. Never inside a panel. */
  responsibility: textSchema,
  /** Whom else the aim of the strategy covers. Easy to lose, and therefore never inside a panel. */
  aim: textSchema,
  ...provenanceFields,
});

/** What a form of violence is called, and how its source defines it. */
export type Definition = Frozen<v.InferOutput<typeof definitionSchema>>;

/** A county's definitions, in the order of their source, and what the source says of them all. */
export type DefinitionSet = Frozen<v.InferOutput<typeof definitionSetSchema>>;
