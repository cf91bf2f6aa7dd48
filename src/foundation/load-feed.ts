import type { Feed } from '../material/feed.js';
import { feedFile } from './feed-file.js';

let file: ReturnType<typeof feedFile> | undefined;

/**
 * Loads a feed, as `readFeed` tells. What reads it comes with the first feed that a page names, so that
 * a page without one does not pay for it. Rejects with an error that says what is wrong.
 * @param present epoch milliseconds
 */
export async function loadFeed(address: string, present: number): Promise<Feed> {
  file ??= feedFile();
  return (await file).readFeed(address, present);
}
