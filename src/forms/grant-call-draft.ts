import * as v from 'valibot';
import { parseKronor } from '../material/kronor.js';
import type { ReadingTerms } from '../publication/read-county-document.js';
import { newProvenance, provenanceFacts, type ProvenanceDraft } from './provenance-draft.js';
import { recordProblems } from './record-problems.js';
import {
  textDraftOf,
  textDraftsOf,
  typed,
  typedString,
  typedText,
  typedTextFact,
  typedTextSchema,
  typedTexts,
  type TextDraft,
} from './text-draft.js';
import type { TypedRecord } from './typed-record.js';

/** A kind of applicant as a form has it. */
export interface ApplicantDraft {
  readonly label: TextDraft;
  /** Whole per cent; empty where the call states none. */
  readonly share: string;
  readonly shareText: TextDraft;
}

/** A call as a form has it, at any time while it is filled in: what was typed, as it was typed. */
export interface GrantCallDraft extends ProvenanceDraft {
  readonly name: TextDraft;
  readonly announcer: TextDraft;
  readonly amount: string;
  readonly year: string;
  readonly opens: string;
  readonly lastDay: string;
  readonly closingTime: string;
  readonly formerLastDay: string;
  readonly decisionDay: string;
  readonly applicantsLead: TextDraft;
  readonly applicants: readonly ApplicantDraft[];
  readonly purpose: {
    readonly uses: readonly TextDraft[];
    readonly areas: readonly TextDraft[];
    readonly priority: TextDraft;
    readonly goalsLead: TextDraft;
    readonly goals: readonly TextDraft[];
  };
  readonly application: {
    readonly content: TextDraft;
    readonly contact: string;
    /** A line each. */
    readonly postalAddress: string;
    readonly unsaid: TextDraft;
  };
  readonly steps: readonly TextDraft[];
  /** What the record says besides, which no form shows and which is kept. */
  readonly rest: Readonly<Record<string, unknown>>;
}

const noText: TextDraft = { sv: '' };

/** A kind of applicant of which nothing is known yet. */
export const newApplicant: ApplicantDraft = { label: noText, share: '', shareText: noText };

/** A call of which nothing is known yet, with a row for each list to begin with. */
export const newGrantCall: GrantCallDraft = {
  name: noText,
  announcer: noText,
  amount: '',
  year: '',
  opens: '',
  lastDay: '',
  closingTime: '',
  formerLastDay: '',
  decisionDay: '',
  applicantsLead: noText,
  applicants: [newApplicant],
  purpose: {
    uses: [noText],
    areas: [noText],
    priority: noText,
    goalsLead: noText,
    goals: [noText],
  },
  application: { content: noText, contact: '', postalAddress: '', unsaid: noText },
  steps: [noText],
  ...newProvenance,
  rest: {},
};

const texts = v.optional(v.array(typedTextSchema));
const number = v.nullish(v.number());

/** A record of which each fact can stand in its field, right or wrong. */
const shownSchema = v.objectWithRest(
  {
    name: typedTextFact,
    announcer: typedTextFact,
    amount: number,
    year: number,
    opens: typedString,
    lastDay: typedString,
    closingTime: typedString,
    formerLastDay: typedString,
    decisionDay: typedString,
    applicantsLead: typedTextFact,
    applicants: v.optional(
      v.array(v.strictObject({ label: typedTextFact, share: number, shareText: typedTextFact })),
    ),
    purpose: v.optional(
      v.strictObject({
        uses: texts,
        areas: texts,
        priority: typedTextFact,
        goalsLead: typedTextFact,
        goals: texts,
      }),
    ),
    application: v.optional(
      v.strictObject({
        content: typedTextFact,
        contact: typedString,
        postalAddress: v.optional(v.array(v.string())),
        unsaid: typedTextFact,
      }),
    ),
    steps: texts,
    ...provenanceFacts,
  },
  v.unknown(),
);

/** A call's record in fields; null where it says something that no field can hold. */
export function grantCallDraftOf(record: unknown): GrantCallDraft | null {
  const read = v.safeParse(shownSchema, record);
  if (!read.success || Array.isArray(record)) return null;
  const { name, announcer, amount, year, opens, lastDay, closingTime, ...others } = read.output;
  const { formerLastDay, decisionDay, applicantsLead, applicants, purpose, ...more } = others;
  const { application, steps, website, source, publisher, reviewed, ...last } = more;
  const { validFrom, validUntil, ...rest } = last;
  return {
    name: textDraftOf(name),
    announcer: textDraftOf(announcer),
    amount: figures(amount),
    year: figures(year),
    opens,
    lastDay,
    closingTime,
    formerLastDay,
    decisionDay,
    applicantsLead: textDraftOf(applicantsLead),
    applicants: (applicants ?? []).map(({ label, share, shareText }) => ({
      label: textDraftOf(label),
      share: figures(share),
      shareText: textDraftOf(shareText),
    })),
    purpose: {
      uses: textDraftsOf(purpose?.uses),
      areas: textDraftsOf(purpose?.areas),
      priority: textDraftOf(purpose?.priority),
      goalsLead: textDraftOf(purpose?.goalsLead),
      goals: textDraftsOf(purpose?.goals),
    },
    application: {
      content: textDraftOf(application?.content),
      contact: application?.contact ?? '',
      postalAddress: (application?.postalAddress ?? []).join('\n'),
      unsaid: textDraftOf(application?.unsaid),
    },
    steps: textDraftsOf(steps),
    website,
    source,
    publisher: textDraftOf(publisher),
    reviewed,
    validFrom,
    validUntil,
    rest,
  };
}

/**
 * What was typed as a call's record, and what is wrong with it, field by field: as pages read it.
 * @param terms whose hosts its links may lead to (null for any), and what time it is
 */
export function grantCallRecordOf(draft: GrantCallDraft, terms: ReadingTerms): TypedRecord {
  const { purpose, application } = draft;
  const lines = application.postalAddress.split('\n').map((line) => line.trim());
  const postalAddress = lines.filter((line) => line !== '');
  const told = filled({
    name: typedText(draft.name),
    announcer: typedText(draft.announcer),
    amount: typed(draft.amount) && (parseKronor(draft.amount) ?? draft.amount),
    year: whole(draft.year),
    opens: typed(draft.opens),
    lastDay: typed(draft.lastDay),
    closingTime: typed(draft.closingTime),
    formerLastDay: typed(draft.formerLastDay),
    decisionDay: typed(draft.decisionDay),
    applicantsLead: typedText(draft.applicantsLead),
    applicants: draft.applicants.map(({ label, share, shareText }) =>
      filled({
        label: typedText(label),
        share: whole(share) ?? null,
        shareText: typedText(shareText),
      }),
    ),
    purpose: filled({
      uses: typedTexts(purpose.uses),
      areas: typedTexts(purpose.areas),
      priority: typedText(purpose.priority),
      goalsLead: typedText(purpose.goalsLead),
      goals: typedTexts(purpose.goals),
    }),
    application: filled({
      content: typedText(application.content),
      contact: typed(application.contact),
      postalAddress: postalAddress.length > 0 ? postalAddress : undefined,
      unsaid: typedText(application.unsaid),
    }),
    steps: typedTexts(draft.steps),
    website: typed(draft.website),
    ...draft.rest,
    source: typed(draft.source),
    publisher: typedText(draft.publisher),
    reviewed: typed(draft.reviewed),
    validFrom: typed(draft.validFrom),
    validUntil: typed(draft.validUntil),
  });
  const problems = recordProblems('grantCalls', told, terms);
  return { record: problems.length > 0 ? null : told, typed: told, problems };
}

function figures(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number);
}

/** A whole number, or what was typed instead of one; undefined where nothing was. */
function whole(text: string): number | string | undefined {
  const trimmed = text.trim().replace(/\s*%$/, '');
  if (trimmed === '') return undefined;
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : text;
}

function filled(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, one]) => one !== undefined));
}
