import { readRecords, type ReadingTerms } from '../publication/read-county-document.js';
import type { RecordGroup } from '../publication/record-groups.js';
import type { FieldProblem } from './field-problem.js';
import { problemInForm } from './problem-in-form.js';

/**
 * What is wrong with a record, field by field: as pages read it, no more and no less.
 * @param terms by which it is read: whose hosts its links may lead to, and what time it is
 */
export function recordProblems(
  group: RecordGroup,
  record: object,
  terms: ReadingTerms,
): FieldProblem[] {
  const { problems } = readRecords({ [group]: { 'any-name': record } }, terms);
  return problems.map(({ field, value, expected }) => ({
    field,
    words: problemInForm(group, field, value, expected),
  }));
}
