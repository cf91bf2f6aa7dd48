import { dayInMilliseconds } from '../time/civil-date.js';
import { parseInstant } from '../time/stockholm.js';
import type { CountyDocumentHeader } from './county-document-header.js';
import { clockSlack, longestDays, mostRecords } from './limits.js';
import type { PublicationTerms } from './publication-terms.js';
import { recordGroups } from './record-groups.js';
import type { RefusalReason } from './refusal.js';
import type { Json } from './signed-json.js';

/** Why a page uses nothing of a document, whatever its records say. */
export interface DocumentFault {
  readonly reason: RefusalReason;
  /** What was found, in words. */
  readonly found: string;
  /** The field of the document that says so; empty where it is the document as a whole. */
  readonly field: string;
}

/**
 * All that keeps a page from using a document that can be read: its county, its time, its version, and how much work it
 * is. None where it may be used; of each record it says nothing.
 * @param bytes its exact bytes
 */
export function documentFaults(
  bytes: Uint8Array,
  json: Json,
  header: CountyDocumentHeader,
  { county, now, newest }: Pick<PublicationTerms, 'county' | 'now' | 'newest'>,
): DocumentFault[] {
  const faults: DocumentFault[] = [];
  const fault = (field: string, reason: RefusalReason, found: string) =>
    faults.push({ field, reason, found });
  const published = parseInstant(header.published)!;
  const expires = parseInstant(header.expires)!;
  if (header.county !== county) {
    fault('county', 'other-county', `the document is for ${header.county}`);
  }
  if (published > now + clockSlack) {
    fault('published', 'future', `the document is of ${header.published}`);
  }
  if (expires - published > longestDays * dayInMilliseconds) {
    fault('expires', 'too-long', `it is of ${header.published} and holds until ${header.expires}`);
  }
  if (expires <= now) fault('expires', 'expired', `it held until ${header.expires}`);
  const { version } = header;
  if (newest && version < newest.version) {
    fault('version', 'older', `version ${version} is before ${newest.version}`);
  }
  if (newest?.bytes && version === newest.version && !isSame(bytes, newest.bytes)) {
    fault('version', 'other-contents', `version ${version} had other contents before`);
  }
  const counts = recordGroups.map((group) => Object.keys(Object(json[group])).length);
  const count = counts.reduce((sum, one) => sum + one, 0);
  if (count > mostRecords) fault('', 'too-much', `it has ${count} records`);
  return faults;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
