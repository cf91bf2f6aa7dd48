import type { Problem } from '../material/problems.js';
import { expectedInSwedish } from '../forms/expected-in-swedish.js';
import type { Said } from './said.js';

/** How much of a value is repeated, in characters. */
const longest = 80;

/**
 * What is wrong with a fact, and how to mend it.
 * @param where it stands in its document
 */
export function problemInWords(where: string, { value, expected }: Omit<Problem, 'field'>): Said {
  const is = valueInWords(where, value);
  return {
    sv: `${is.sv}. Det ska vara ${expectedInSwedish(expected)}.`,
    en: `${is.en}. It should be ${expected}.`,
  };
}

/** What a fact is, the beginning of a sentence. */
export function valueInWords(where: string, value: unknown): Said {
  const written = JSON.stringify(value);
  if (written === undefined) return { sv: `${where} saknas`, en: `${where} is missing` };
  const short = written.length > longest ? `${written.slice(0, longest)}…` : written;
  return { sv: `${where} är ${short}`, en: `${where} is ${short}` };
}
