import type * as ReadFeed from '../material/read-feed.js';
import { verifiedImport } from './verified-import.js';

/** The hash of the file that reads feeds, filled in by the build. */
declare const FEED_HASH: string;

/** The file that reads feeds, when it has come from beside this script and is the right one. */
export function feedFile(): Promise<typeof ReadFeed> {
  return verifiedImport('feed', FEED_HASH) as ReturnType<typeof feedFile>;
}
