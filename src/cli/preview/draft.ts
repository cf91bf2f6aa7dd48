import { defaultCounty } from '../../material/counties.js';
import type { Bytes } from '../../publication/bytes.js';
import {
  headerSchema,
  type CountyDocumentHeader,
} from '../../publication/county-document-header.js';
import { layOver } from '../../publication/lay-over.js';
import { defaultThreshold } from '../../publication/publication-terms.js';
import {
  readCountyDocument,
  type ReadCountyDocument,
} from '../../publication/read-county-document.js';
import { Refused, type Refusal } from '../../publication/refusal.js';
import { jsonOf, shaped } from '../../publication/signed-json.js';
import { verifyPublication } from '../../publication/verify-publication.js';
import { bundledCounty } from '../bundled-county.js';
import { exhibitsOf, type Exhibit } from './exhibits.js';
import { linkHosts } from './link-hosts.js';
import type { ThrowawayCounty } from './throwaway-county.js';

/** A document that nobody has signed yet, as a page would take it if it were signed. */
export interface Draft {
  /** The document's own; the default one where it cannot be read. */
  readonly county: string;
  /** What pages fetch. */
  readonly publication: Bytes;
  /** Null where it is refused. */
  readonly header: CountyDocumentHeader | null;
  /** What its records say; null where it is refused. */
  readonly read: ReadCountyDocument | null;
  /** Why pages would use none of it; null where they would. */
  readonly refusal: Refusal | null;
  readonly exhibits: readonly Exhibit[];
}

/**
 * Signs a draft by the throwaway keys, and holds it against them as a page does: what is refused here is refused there.
 * @param hosts that its links may lead to; null where any may
 * @param now epoch milliseconds
 */
export async function draftOf(
  bytes: Bytes,
  signers: ThrowawayCounty,
  hosts: readonly string[] | null,
  now: number,
): Promise<Draft> {
  const county = countyOf(bytes);
  const publication = signers.publication(bytes, { county, hosts: hosts ?? linkHosts(bytes), now });
  const terms = { roots: signers.roots, threshold: defaultThreshold, county, now };
  const told = await verifyPublication(publication, terms);
  const bundled = bundledCounty(county);
  if (!told.isRight) {
    const exhibits = exhibitsOf(bundled, bundled);
    return { county, publication, header: null, read: null, refusal: told, exhibits };
  }
  const { json, header, list } = told;
  const read = readCountyDocument(json, header, { hosts: list.hosts, now });
  const exhibits = exhibitsOf(bundled, layOver(bundled, read.document));
  return { county, publication, header, read, refusal: null, exhibits };
}

function countyOf(bytes: Bytes): string {
  try {
    return shaped(headerSchema, jsonOf(bytes, ''), '').county;
  } catch (error) {
    if (error instanceof Refused) return defaultCounty;
    throw error;
  }
}
