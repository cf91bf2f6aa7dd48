import * as v from 'valibot';
import { stringOf } from './string-of.js';

const expected = 'a text, in Swedish or by language';
const written = stringOf(expected, (text) => /\S/.test(text));

/** What a text of the material must be. */
export const textSchema = v.union(
  [
    written,
    v.pipe(
      v.record(v.string(), written, expected),
      v.check((texts) => 'sv' in texts, expected),
    ),
  ],
  expected,
);

/**
 * A text of the material. By itself it is Swedish; else it is by the languages (BCP 47) that its publisher has it
 * in, Swedish (`sv`) among them. What a site wrote into an attribute is in a language that nobody has told: `''`,
 * as the HTML standard's empty `lang`.
 */
export type Text = Readonly<v.InferOutput<typeof textSchema>>;
