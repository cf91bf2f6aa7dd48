import type { FieldProblem } from '../forms/field-problem.js';
import { grantCallRecordOf } from '../forms/grant-call-draft.js';
import { hotlineRecordOf } from '../forms/hotline-draft.js';
import type { OwnDocument } from '../forms/own-document.js';
import type { GrantCall } from '../material/grant-call.js';
import type { Hotline } from '../material/hotline.js';
import { readRecords, type ReadingTerms } from '../publication/read-county-document.js';

/** The site's own lines and calls that are being written, by their names. */
export interface OwnFacts {
  readonly lines: Readonly<Record<string, Hotline>>;
  readonly calls: Readonly<Record<string, GrantCall>>;
  /** The same as a tag's attributes: also what is unfinished, which a preview shows as far as it is there. */
  readonly asAttributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What is missing or wrong, by the names of those that pages would leave out. */
  readonly unfinished: ReadonlyMap<string, readonly FieldProblem[]>;
}

type Typed = Readonly<Record<string, unknown>>;

/** What is being written, as pages will read it. */
export function ownFactsOf(document: OwnDocument, terms: ReadingTerms): OwnFacts {
  const lines = document.lines.map(({ id, draft }) => [id, hotlineRecordOf(draft, terms)] as const);
  const calls = document.calls.map(
    ({ id, draft }) => [id, grantCallRecordOf(draft, terms)] as const,
  );
  const all = [...lines, ...calls];
  const typedOf = (told: typeof all) =>
    Object.fromEntries(told.map(([id, { typed }]) => [id, typed]));
  const { records } = readRecords({ hotlines: typedOf(lines), grantCalls: typedOf(calls) }, terms);
  return {
    lines: Object.fromEntries(
      lines.map(([id, { typed }]) => [id, records.hotlines.records.get(id) ?? lineSoFar(typed)]),
    ),
    calls: Object.fromEntries(
      calls.map(([id, { typed }]) => [
        id,
        records.grantCalls.records.get(id) ?? callSoFar(id, typed),
      ]),
    ),
    asAttributes: Object.fromEntries([
      ...lines.map(([id, { typed }]) => [id, lineAttributes(typed)] as const),
      ...calls.map(([id, { typed }]) => [id, callAttributes(typed)] as const),
    ]),
    unfinished: new Map(
      all
        .filter(([, { record }]) => record === null)
        .map(([id, { problems }]) => [id, problems] as const),
    ),
  };
}

function lineSoFar(typed: Typed): Hotline {
  const phone = text(typed['phone']);
  return {
    name: text(typed['name']) ?? '',
    phone: phone ?? null,
    openingHours: null,
    eves: 'closed',
    audience: null,
  };
}

function callSoFar(id: string, typed: Typed): GrantCall {
  return { id, name: text(typed['name']) ?? '', applicants: [], steps: [], amount: null };
}

/** A line's facts as its tag's attributes. */
function lineAttributes(typed: Typed): Record<string, string> {
  return told({
    name: text(typed['name']),
    phone: text(typed['phone']),
    hours: text(typed['openingHours']),
    audience: text(typed['audience']),
    description: text(typed['purpose']),
    eves: typed['eves'] === 'open' ? 'open' : undefined,
    bill: text(typed['bill']),
    website: text(typed['website']),
    ...checked(typed),
    'valid-from': text(typed['validFrom']),
  });
}

/** A call's facts as its tag's attributes. */
function callAttributes(typed: Typed): Record<string, string> {
  const applicants = list(typed['applicants']).map((one) => {
    const { label, share } = one as { readonly label?: unknown; readonly share?: unknown };
    return [text(label), typeof share === 'number' ? `${share} %` : ''].filter(Boolean).join(' ');
  });
  const steps = list(typed['steps']).map(text);
  return told({
    name: text(typed['name']),
    publisher: text(typed['announcer']),
    opens: text(typed['opens']),
    'last-day': text(typed['lastDay']),
    'closing-time': text(typed['closingTime']),
    'former-last-day': text(typed['formerLastDay']),
    'decision-day': text(typed['decisionDay']),
    amount: typeof typed['amount'] === 'number' ? String(typed['amount']) : text(typed['amount']),
    applicants: applicants.filter(Boolean).join('; '),
    steps: steps.filter(Boolean).join('; '),
    website: text(typed['website']),
    ...checked(typed),
  });
}

function checked(typed: Typed): Record<string, string | undefined> {
  return { reviewed: text(typed['reviewed']), 'valid-until': text(typed['validUntil']) };
}

/** A text in Swedish, as an attribute has it. */
function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { sv } = (value ?? {}) as { readonly sv?: unknown };
  return typeof sv === 'string' ? sv : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function told(facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).filter((one): one is [string, string] => Boolean(one[1])),
  );
}
