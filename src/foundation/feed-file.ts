import type * as ReadFeed from '../material/read-feed.js';

/**
 * The file that reads feeds, for a bundler to make a chunk of. In the browser files it is
 * `verified-feed-file.ts` that stands here.
 */
export function feedFile(): Promise<typeof ReadFeed> {
  return import('../material/read-feed.js');
}
