import type * as PublicationParts from './publication-parts.js';
import { verifiedImport } from './verified-import.js';

/** The hash of the file that reads what a county publishes, filled in by the build. */
declare const PUBLICATION_HASH: string;

/** The file that reads what a county publishes, when it has come from beside this script and is the right one. */
export function publicationFile(): Promise<typeof PublicationParts> {
  return verifiedImport('publication', PUBLICATION_HASH) as ReturnType<typeof publicationFile>;
}
