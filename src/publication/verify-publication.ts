import { parseInstant } from '../time/stockholm.js';
import type { Bytes } from './bytes.js';
import { headerSchema, type CountyDocumentHeader } from './county-document-header.js';
import { documentFaults } from './document-faults.js';
import { endOf, type EditorsList } from './editors-list.js';
import { largestPublication } from './limits.js';
import { editorsType, materialType } from './payload-types.js';
import { publicKey } from './public-key.js';
import type { PublicationTerms } from './publication-terms.js';
import { Refused, type Refusal } from './refusal.js';
import { envelopeOfType, jsonOf, shaped, type Json } from './signed-json.js';
import { signers } from './signers.js';
import { verifiedEditorsList } from './verify-editors-list.js';

const what = 'the document';

/** A document of which all is right but for what its records say, which is yet to be read. */
export interface VerifiedPublication {
  readonly isRight: true;
  /** The exact bytes that were signed. */
  readonly bytes: Bytes;
  /** The same, as JSON. */
  readonly json: Json;
  readonly header: CountyDocumentHeader;
  readonly list: EditorsList;
  /** The roles of those who signed it, in the order of the list. */
  readonly signedBy: readonly string[];
  /** The instant from which it is not to be shown, epoch milliseconds: it, the list, or a signer's time runs out. */
  readonly expires: number;
}

/**
 * Whether a publication, byte by byte as it was fetched, is one that the page may use: its size first, then its
 * signatures on the exact bytes, and only then what these bytes say. Never rejects for what a file holds.
 */
export async function verifyPublication(
  bytes: Bytes,
  terms: PublicationTerms,
): Promise<VerifiedPublication | Refusal> {
  try {
    return await verified(bytes, terms);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

async function verified(bytes: Bytes, terms: PublicationTerms): Promise<VerifiedPublication> {
  const { threshold, now } = terms;
  if (bytes.length > largestPublication) throw new Refused('too-large', `${bytes.length} bytes`);
  const file = jsonOf(bytes, 'the file');
  const document = envelopeOfType(materialType, file, 'the file');
  const delegation = envelopeOfType(editorsType, file.delegation, 'the list of editors');
  const list = await verifiedEditorsList(delegation, terms);
  const editors = await Promise.all(
    list.editors.map(async (editor) => ({
      publicKey: await publicKey(editor.publicKey),
      name: editor.role,
      end: endOf(editor),
    })),
  );
  const { signed, fault } = await signers(document, editors, threshold, now);
  if (signed.length < threshold) {
    throw new Refused(fault, `${signed.length} editors have signed rightly, ${threshold} must`);
  }
  const json = jsonOf(document.payload, what);
  const header = shaped(headerSchema, json, what);
  const [wrong] = documentFaults(document.payload, json, header, terms);
  if (wrong) throw new Refused(wrong.reason, wrong.found);
  // Past this end, too few of those who signed may still sign.
  const end = signed.map(({ end }) => end).sort((a, b) => b - a)[threshold - 1]!;
  const roles = [...new Set(list.editors.map(({ role }) => role))];
  return {
    isRight: true,
    bytes: document.payload,
    json,
    header,
    list,
    signedBy: roles.filter((role) => signed.some(({ name }) => name === role)),
    expires: Math.min(parseInstant(header.expires)!, parseInstant(list.expires)!, end),
  };
}
