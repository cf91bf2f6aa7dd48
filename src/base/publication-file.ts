import type * as Publication from '../publication/page-material.js';

/**
 * The file that reads what a county publishes, for a bundler to make a chunk of. In the browser files it is
 * `verified-publication-file.ts` that stands here.
 */
export function publicationFile(): Promise<typeof Publication> {
  return import('../publication/page-material.js');
}
