import type { Problem } from '../material/problems.js';
import { expectedInSwedish } from './expected-in-swedish.js';
import type { Said } from './said.js';

/** How much of a value is repeated, in characters. */
const longest = 80;

/**
 * What is wrong with a fact, and how to mend it.
 * @param where it stands in its document
 */
export function problemInWords(where: string, { value, expected }: Omit<Problem, 'field'>): Said {
  const written = JSON.stringify(value);
  const isMissing = written === undefined;
  const short = written && written.length > longest ? `${written.slice(0, longest)}…` : written;
  return {
    sv: `${where} ${isMissing ? 'saknas' : `är ${short}`}. Det ska vara ${expectedInSwedish(expected)}.`,
    en: `${where} is ${isMissing ? 'missing' : short}. It should be ${expected}.`,
  };
}
