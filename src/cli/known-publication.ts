import { parseInstant } from '../time/stockholm.js';
import { fromBase64 } from '../publication/base64.js';
import type { Bytes } from '../publication/bytes.js';
import type { KnownDocument, PublicationTerms } from '../publication/publication-terms.js';
import { verifyPublication } from '../publication/verify-publication.js';

/** A publication that was there before. */
export interface KnownPublication {
  readonly document: KnownDocument;
  readonly listVersion: number;
}

/**
 * What is known of a publication that was verified before, though its time may be over: it is looked at as of when it was
 * published. Null where it is none of this county and these roots.
 */
export async function known(
  bytes: Bytes,
  terms: Omit<PublicationTerms, 'newest' | 'newestList'>,
): Promise<KnownPublication | null> {
  const told = await verifyPublication(bytes, terms);
  if (told.isRight) return knownOf(told.header.version, told.bytes, told.list.version);
  const then = publishedAt(bytes);
  if (then === null || then > terms.now) return null;
  const past = await verifyPublication(bytes, { ...terms, now: then });
  return past.isRight ? knownOf(past.header.version, past.bytes, past.list.version) : null;
}

function knownOf(version: number, bytes: Bytes, listVersion: number): KnownPublication {
  return { document: { version, bytes }, listVersion };
}

/** When a publication says that it was published, epoch milliseconds; null where it says nothing that can be read. */
function publishedAt(bytes: Bytes): number | null {
  try {
    const { payload } = JSON.parse(new TextDecoder().decode(bytes)) as { payload: string };
    const { published } = JSON.parse(new TextDecoder().decode(fromBase64(payload)!)) as {
      published: string;
    };
    return parseInstant(published);
  } catch {
    return null;
  }
}
