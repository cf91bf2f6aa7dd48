import type { Bytes } from '../publication/bytes.js';
import { fetchPublication } from '../publication/fetch-publication.js';
import { Refused } from '../publication/refusal.js';
import { bytesIn } from './files.js';
import { refusedTrouble } from './refusal-in-words.js';

/** The bytes of a publication in a file, or at an http address: fetched as a page would. */
export async function publicationAt(place: string): Promise<Bytes> {
  if (!/^https?:\/\//i.test(place)) return bytesIn(place);
  try {
    return await fetchPublication(place);
  } catch (error) {
    throw error instanceof Refused ? refusedTrouble(error.refusal) : error;
  }
}
