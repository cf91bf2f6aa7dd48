import type { Bytes } from '../publication/bytes.js';
import { headerSchema, type CountyDocumentHeader } from '../publication/county-document-header.js';
import {
  readCountyDocument,
  type ReadCountyDocument,
} from '../publication/read-county-document.js';
import { Refused } from '../publication/refusal.js';
import { jsonOf, shaped, type Json } from '../publication/signed-json.js';
import { exitCodes } from './exit-codes.js';
import { bytesIn } from './files.js';
import { Trouble } from './outcome.js';
import { problemInWords } from './problem-in-words.js';
import { refusedTrouble } from './refusal-in-words.js';
import type { Said } from './said.js';

/** A document as it is written, before or after it is signed. */
export interface DocumentFile extends ReadCountyDocument {
  readonly bytes: Bytes;
  readonly json: Json;
  readonly header: CountyDocumentHeader;
}

/** Reads a document's exact bytes, as a page would. */
export function documentOf(
  bytes: Bytes,
  hosts: readonly string[] | null,
  now: number,
): DocumentFile {
  try {
    const json = jsonOf(bytes, 'the document');
    const header = shaped(headerSchema, json, 'the document');
    return { bytes, json, header, ...readCountyDocument(json, header, { hosts, now }) };
  } catch (error) {
    throw error instanceof Refused ? refusedTrouble(error.refusal) : error;
  }
}

/** The document in a file. */
export async function documentFile(
  path: string,
  hosts: readonly string[] | null,
  now: number,
): Promise<DocumentFile> {
  return documentOf(await bytesIn(path), hosts, now);
}

/** What is wrong with a document's records, and what of them is not known, a line each. */
export function documentProblems({ problems, unknown }: ReadCountyDocument): Said[] {
  return [
    ...problems.map(({ record, field, ...problem }) => {
      const { sv, en } = problemInWords(field ? `${record}.${field}` : record, problem);
      return { sv: `Fel: ${sv}`, en: `Wrong: ${en}` };
    }),
    ...unknown.map((where) => ({
      sv: `Okänt fält: ${where}. Det visas inte.`,
      en: `Unknown field: ${where}. It is not shown.`,
    })),
  ];
}

/** Ends a command where a document has a record that would not be shown. */
export function needRight(document: DocumentFile): void {
  if (document.problems.length === 0) return;
  const lines = documentProblems(document);
  throw new Trouble(
    exitCodes.notRight,
    { sv: lines.map(({ sv }) => sv).join('\n'), en: lines.map(({ en }) => en).join('\n') },
    { problems: document.problems },
  );
}
