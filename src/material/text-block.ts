import * as v from 'valibot';
import { factsOf } from './facts-of.js';
import type { Frozen } from './frozen.js';
import { listOf } from './list-of.js';
import { textSchema } from './text.js';

/** What a paragraph and a list of a text must be. */
export const paragraphSchema = factsOf({ kind: v.literal('paragraph'), text: textSchema });
export const textListSchema = factsOf({ kind: v.literal('list'), items: listOf(textSchema) });

/** What a piece of a text must be. */
export const textBlockSchema = v.variant(
  'kind',
  [paragraphSchema, textListSchema],
  'a paragraph or a list',
);

/** A paragraph of a text, or a list in it. */
export type TextBlock = Frozen<v.InferOutput<typeof textBlockSchema>>;
