import type { Said } from './said.js';

/** What is wrong with a field of a form, in words that say how to mend it. */
export interface FieldProblem {
  /** Where: `phone`, `hours.week.0.1.opens`. */
  readonly field: string;
  readonly words: Said;
}

/** Problems of a part of a form, by where that part stands in the whole. */
export function problemsWithin(part: string, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.map(({ field, words }) => ({ field: field ? `${part}.${field}` : part, words }));
}
