import type * as PublicationParts from './publication-parts.js';

/**
 * The file that reads what a county publishes, for a bundler to make a chunk of. In the browser files it is
 * `verified-publication-file.ts` that stands here.
 */
export function publicationFile(): Promise<typeof PublicationParts> {
  return import('./publication-parts.js');
}
