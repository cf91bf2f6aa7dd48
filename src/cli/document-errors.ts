import type { Bytes } from '../publication/bytes.js';
import { headerSchema, type CountyDocumentHeader } from '../publication/county-document-header.js';
import { documentFaults } from '../publication/document-faults.js';
import { largestPublication } from '../publication/limits.js';
import type { KnownDocument } from '../publication/publication-terms.js';
import { readRecords } from '../publication/read-county-document.js';
import type { RefusalReason } from '../publication/refusal.js';
import { isNewerSchema } from '../publication/schema-version.js';
import type { Json } from '../publication/signed-json.js';
import { problems } from '../material/problems.js';
import type { Finding } from './finding.js';
import { problemInWords, valueInWords } from './problem-in-words.js';
import { mendInWords } from './refusal-in-words.js';
import type { Said } from './said.js';

/** What a document is held against. */
export interface DocumentTerms {
  /** The county of the list of editors; the document's own where no list is told. */
  readonly county: string | null;
  /** The hosts that links may lead to; null where any may. */
  readonly hosts: readonly string[] | null;
  /** The document that is out; null where none is known. */
  readonly newest: KnownDocument | null;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** All that keeps a page from showing a document or a record of it, by the page's own rules. */
export function documentErrors(bytes: Bytes, json: Json, terms: DocumentTerms): Finding[] {
  const inHeader = problems(json, headerSchema);
  const found = inHeader.map(({ field, ...problem }): Finding => ({
    where: field,
    said: problemInWords(field, problem),
  }));
  if (found.length === 0) found.push(...faults(bytes, json, terms));
  for (const { record, field, ...problem } of readRecords(json, terms).problems) {
    const where = field ? `${record}.${field}` : record;
    found.push({ where, said: problemInWords(where, problem) });
  }
  return found;
}

/** What is wrong with a document as a whole, whose header is one. */
function faults(bytes: Bytes, json: Json, { county, now, newest }: DocumentTerms): Finding[] {
  const header = json as Json & CountyDocumentHeader;
  const fault = (where: string, reason: RefusalReason): Finding => ({
    where,
    said: faultInWords(where, json[where], reason),
  });
  const terms = { county: county ?? header.county, now, newest };
  // As a publication has it, in base64.
  const size = Math.ceil(bytes.length / 3) * 4;
  return [
    ...(isNewerSchema(header.schemaVersion) ? [fault('schemaVersion', 'newer-schema')] : []),
    ...(size > largestPublication ? [fault('', 'too-large')] : []),
    ...documentFaults(bytes, json, header, terms).map(({ field, reason }) => fault(field, reason)),
  ];
}

function faultInWords(where: string, value: unknown, reason: RefusalReason): Said {
  const mend = mendInWords(reason);
  if (where === '') return { sv: `Dokumentet: ${mend.sv}.`, en: `The document: ${mend.en}.` };
  const is = valueInWords(where, value);
  return { sv: `${is.sv}: ${mend.sv}.`, en: `${is.en}: ${mend.en}.` };
}
