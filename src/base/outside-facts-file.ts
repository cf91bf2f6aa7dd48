import type * as OutsideFacts from '../material/outside-facts.js';

/**
 * The file that reads feeds, and lines and calls of a site's own, for a bundler to make a chunk of. In the
 * browser files it is `verified-outside-facts-file.ts` that stands here.
 */
export function outsideFactsFile(): Promise<typeof OutsideFacts> {
  return import('../material/outside-facts.js');
}
