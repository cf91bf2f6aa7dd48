import * as v from 'valibot';
import type { ReadingTerms } from '../publication/read-county-document.js';
import { problemsWithin } from './field-problem.js';
import { hoursDraftOf, newHours, notationOf, type HoursDraft } from './hours-draft.js';
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

/** A line as a form has it, at any time while it is filled in: what was typed, as it was typed. */
export interface HotlineDraft extends ProvenanceDraft {
  readonly name: TextDraft;
  readonly phone: string;
  /** Empty as long as it is not chosen. */
  readonly audience: string;
  readonly hours: HoursDraft;
  /** What the source says of the hours where it gives no clock times: empty, or `office-hours`. */
  readonly hoursNote: string;
  /** What it helps with. */
  readonly purpose: TextDraft;
  readonly topics: readonly TextDraft[];
  readonly operator: TextDraft;
  /** Empty, or `hidden`. */
  readonly bill: string;
  /** What the record says besides, which no form shows and which is kept. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A line of which nothing is known yet. */
export const newHotline: HotlineDraft = {
  name: { sv: '' },
  phone: '',
  audience: '',
  hours: newHours,
  hoursNote: '',
  purpose: { sv: '' },
  topics: [],
  operator: { sv: '' },
  bill: '',
  ...newProvenance,
  rest: {},
};

/** A record of which each fact can stand in its field, right or wrong. */
const shownSchema = v.objectWithRest(
  {
    name: typedTextFact,
    phone: typedString,
    audience: typedString,
    openingHours: v.nullish(v.string()),
    eves: v.optional(v.picklist(['closed', 'open']), 'closed'),
    hoursNote: typedString,
    purpose: typedTextFact,
    topics: v.optional(v.array(typedTextSchema)),
    operator: typedTextFact,
    bill: typedString,
    ...provenanceFacts,
  },
  v.unknown(),
);

/** A line's record in fields; null where it says something that no field can hold. */
export function hotlineDraftOf(record: unknown): HotlineDraft | null {
  const read = v.safeParse(shownSchema, record);
  if (!read.success || Array.isArray(record)) return null;
  const { name, openingHours, eves, purpose, topics, operator, publisher, ...others } = read.output;
  const { phone, audience, hoursNote, bill, website, source, reviewed, ...more } = others;
  const { validFrom, validUntil, ...rest } = more;
  return {
    name: textDraftOf(name),
    phone,
    audience,
    hours: hoursDraftOf(openingHours ?? null, eves),
    hoursNote,
    purpose: textDraftOf(purpose),
    topics: textDraftsOf(topics),
    operator: textDraftOf(operator),
    bill,
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
 * What was typed as a line's record, and what is wrong with it, field by field: as pages read it.
 * @param terms whose hosts its links may lead to (null for any), and what time it is
 */
export function hotlineRecordOf(draft: HotlineDraft, terms: ReadingTerms): TypedRecord {
  const { notation, problems: ofHours } = notationOf(draft.hours);
  const told = {
    name: typedText(draft.name),
    operator: typedText(draft.operator),
    purpose: typedText(draft.purpose),
    topics: typedTexts(draft.topics),
    phone: typed(draft.phone),
    openingHours: notation,
    hoursNote: typed(draft.hoursNote),
    eves: draft.hours.eves,
    audience: typed(draft.audience),
    bill: typed(draft.bill),
    website: typed(draft.website),
    ...draft.rest,
    source: typed(draft.source),
    publisher: typedText(draft.publisher),
    reviewed: typed(draft.reviewed),
    validFrom: typed(draft.validFrom),
    validUntil: typed(draft.validUntil),
  };
  const filled = Object.fromEntries(Object.entries(told).filter(([, one]) => one !== undefined));
  const others = recordProblems('hotlines', filled, terms);
  const problems = [
    ...others.filter(({ field }) => field !== 'openingHours'),
    ...problemsWithin('hours', ofHours),
  ];
  return { record: problems.length > 0 ? null : filled, typed: filled, problems };
}
