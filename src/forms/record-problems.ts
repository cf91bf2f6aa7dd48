import { readRecords, type ReadingTerms } from '../publication/read-county-document.js';
import { formatDate } from '../time/civil-date.js';
import { civilAt } from '../time/stockholm.js';
import type { FieldProblem } from './field-problem.js';
import { problemInForm } from './problem-in-form.js';

/** The kinds of records that there are forms for. */
export type FormGroup = 'hotlines' | 'grantCalls';

type Facts = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a record, field by field, by what pages hold against it.
 * @param terms by which it is read: whose hosts its links may lead to, and what time it is
 */
export function recordProblems(
  group: FormGroup,
  record: Facts,
  terms: ReadingTerms,
): FieldProblem[] {
  const found: FieldProblem[] = [];
  // Pages stop at what is wrong first, and an editor is told of all: what is right stands in for that, and the rest is read again.
  for (let facts = record, rounds = 0; rounds < mostRounds; rounds++) {
    const { problems } = readRecords({ [group]: { 'any-name': facts } }, terms);
    if (problems.length === 0) break;
    for (const { field, value, expected } of problems) {
      found.push({ field, words: problemInForm(group, field, value, expected) });
    }
    facts = withRight(facts, problems, rightFacts(group, terms));
  }
  return found;
}

/** Pages look three times: at the shape, at each fact, and at the whole. */
const mostRounds = 4;

/** Facts with what is right for those that are wrong; what a record can do without is left out. */
function withRight(
  facts: Facts,
  wrong: readonly { readonly field: string }[],
  right: Facts,
): Facts {
  const names = new Set(wrong.map(({ field }) => field.split('.')[0]!));
  const others = Object.entries(facts).filter(([name]) => !names.has(name));
  const standIns = Object.entries(right).filter(([name]) => names.has(name));
  return Object.fromEntries([...others, ...standIns]);
}

/** Facts of which nothing is wrong: all that a record cannot do without. */
function rightFacts(group: FormGroup, { hosts, now }: ReadingTerms): Facts {
  const shared = {
    name: 'x',
    source: `https://${hosts?.[0] ?? 'x.example'}/`,
    publisher: 'x',
    reviewed: formatDate(civilAt(now).day),
  };
  return group === 'hotlines'
    ? {
        ...shared,
        phone: '010-123 45 67',
        openingHours: null,
        eves: 'closed',
        audience: 'exposed',
      }
    : {
        ...shared,
        announcer: 'x',
        amount: 1,
        year: 2027,
        lastDay: '2027-01-01',
        applicantsLead: 'x',
        applicants: [{ label: 'x', share: null }],
        purpose: { uses: ['x'], areas: ['x'], priority: 'x', goalsLead: 'x', goals: ['x'] },
        application: { content: 'x', postalAddress: ['x'] },
        steps: ['x'],
      };
}
