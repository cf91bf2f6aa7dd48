import { recordGroups } from '../publication/record-groups.js';
import { readRecords, type ReadingTerms } from '../publication/read-county-document.js';
import { isNewerSchema, schemaVersion } from '../publication/schema-version.js';
import type { Json } from '../publication/signed-json.js';
import { strictJson } from '../publication/strict-json.js';
import type { FieldProblem } from './field-problem.js';
import { grantCallDraftOf, grantCallRecordOf, type GrantCallDraft } from './grant-call-draft.js';
import { hotlineDraftOf, hotlineRecordOf, type HotlineDraft } from './hotline-draft.js';
import { problemInForm } from './problem-in-form.js';
import type { Said } from './said.js';

/** A record by the name that it goes by in its document and in addresses. */
export interface Named<Draft> {
  readonly id: string;
  readonly draft: Draft;
}

/** A site's own document in forms. */
export interface OwnDocument {
  readonly lines: readonly Named<HotlineDraft>[];
  readonly calls: readonly Named<GrantCallDraft>[];
  /** All that no form shows, kept as it was: other kinds of records, and those that say what no field can hold. */
  readonly rest: Json;
}

/** A document as it was read, and what is wrong with it. */
export interface ReadOwnDocument extends OwnDocument {
  /** False where nothing of the text could be used. */
  readonly isRead: boolean;
  /** By `hotlines.my-line.phone`; an empty field where it is the document as a whole. */
  readonly problems: readonly FieldProblem[];
}

/** A document with nothing in it. */
export const emptyOwnDocument: OwnDocument = { lines: [], calls: [], rest: {} };

/**
 * Reads a site's own document into forms. What cannot be used is told; a record with faults is there to be mended, and what no form
 * shows is kept.
 * @param terms by which its records are held to be right: whose hosts links may lead to (null for any), and what time it is
 */
export function readOwnDocument(text: string, terms: ReadingTerms): ReadOwnDocument {
  const json = jsonIn(text);
  const fault = json ? documentFault(json) : faults.noJson;
  if (!json || fault) {
    const problems = fault ? [{ field: '', words: fault }] : [];
    return { ...emptyOwnDocument, isRead: false, problems };
  }
  const lines = shown(json['hotlines'], hotlineDraftOf);
  const calls = shown(json['grantCalls'], grantCallDraftOf);
  const problems = readRecords(json, terms).problems.map(
    ({ record, field, value, expected }): FieldProblem => ({
      field: field ? `${record}.${field}` : record,
      words: problemInForm(groupOf(record), field || record, value, expected),
    }),
  );
  return {
    isRead: true,
    lines: lines.named,
    calls: calls.named,
    rest: withKept(json, { hotlines: lines.kept, grantCalls: calls.kept }),
    problems,
  };
}

/**
 * Writes a site's own document as `readOwnDocument` reads it, with a record for each form: what is unfinished too, which pages then
 * leave out, record by record.
 */
export function writeOwnDocument({ lines, calls, rest }: OwnDocument, terms: ReadingTerms): string {
  const records = <Draft>(
    group: 'hotlines' | 'grantCalls',
    named: readonly Named<Draft>[],
    recordOf: (draft: Draft) => { readonly typed: object },
  ) => {
    const kept = rest[group];
    const all = named.map(({ id, draft }) => [id, recordOf(draft).typed] as const);
    return all.length === 0
      ? {}
      : { [group]: { ...(isRecords(kept) ? kept : {}), ...Object.fromEntries(all) } };
  };
  const json = {
    schemaVersion,
    ...rest,
    ...records('hotlines', lines, (draft) => hotlineRecordOf(draft, terms)),
    ...records('grantCalls', calls, (draft) => grantCallRecordOf(draft, terms)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const faults = {
  noJson: {
    sv: 'Filen går inte att läsa: den är inte ett dokument i JSON, eller så har något blivit fel när den ändrades för hand. Välj en annan fil.',
    en: 'The file cannot be read: it is no JSON document, or something went wrong when it was changed by hand. Choose another file.',
  },
  signed: {
    sv: 'Det är länets signerade fil, och inte webbplatsens egen. Den kan bara länet ändra.',
    en: 'That is the county’s signed file, and not the site’s own. The county alone can change it.',
  },
  noVersion: {
    sv: 'Filen säger inte vilken form den har (schemaVersion). Är det rätt fil?',
    en: 'The file does not say which shape it has (schemaVersion). Is it the right one?',
  },
  newer: {
    sv: 'Filen är skriven med en nyare version av den här sidan. Använd den nyare.',
    en: 'The file was written by a newer version of this page. Use the newer one.',
  },
} satisfies Record<string, Said>;

function documentFault(json: Json): Said | null {
  const version = json['schemaVersion'];
  if ('payload' in json && 'signatures' in json) return faults.signed;
  if (typeof version !== 'string' || !/^\d{1,4}\.\d{1,4}$/.test(version)) return faults.noVersion;
  return isNewerSchema(version) ? faults.newer : null;
}

/** The object that a text is; null for any other text. A mark before it and lines behind it, which programs add, are let be. */
function jsonIn(text: string): Json | null {
  try {
    return strictJson(new TextEncoder().encode(text.replace(/^\ufeff/, '').trim()));
  } catch {
    return null;
  }
}

/** The records of a group that forms show, and those that are kept as they are. */
function shown<Draft>(
  records: unknown,
  draftOf: (record: unknown) => Draft | null,
): { named: Named<Draft>[]; kept: unknown } {
  if (!isRecords(records)) return { named: [], kept: records };
  const named: Named<Draft>[] = [];
  const kept: [string, unknown][] = [];
  for (const [id, record] of Object.entries(records)) {
    const isWithdrawn = typeof record === 'object' && record !== null && 'withdrawn' in record;
    const draft = isWithdrawn ? null : draftOf(record);
    if (draft) named.push({ id, draft });
    else kept.push([id, record]);
  }
  return { named, kept: kept.length > 0 ? Object.fromEntries(kept) : undefined };
}

function isRecords(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A document without the records that are in forms. */
function withKept(json: Json, kept: Json): Json {
  const entries = Object.entries({ ...json, ...kept });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function groupOf(record: string) {
  return recordGroups.find((group) => record.startsWith(group)) ?? 'hotlines';
}
