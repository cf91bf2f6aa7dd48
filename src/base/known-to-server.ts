import type { PageMaterial } from '../publication/page-material.js';
import { version } from './version.js';

/**
 * Why a server knew more when it wrote an element down than there is on the page, in words that lead a sentence; null where it did
 * not. A number that is right is not to give way to an older one. What the server's words were made of is on the first element of
 * their root: see `src/ssr/served-mark.ts`.
 * @param root the server's
 * @param page what the page names of material; null where that is nothing, or could not be had
 */
export function knownToServer(root: ShadowRoot, page: PageMaterial | null): string | null {
  const { dataset } = root.firstElementChild as HTMLElement;
  const made = dataset['version'] ?? '';
  if (made.localeCompare(version, 'en', { numeric: true }) > 0) {
    return `it was written by ${made} and the script is ${version}, use the same`;
  }
  const document = Number(dataset['document'] ?? 0);
  if (document > (page?.version ?? 0)) {
    return `it was written of version ${document} of the county's document, name its publication, of that version or a later one, in <meta name="county-material">`;
  }
  return 'site' in dataset && !page?.hasSite
    ? `it was written of the site's own document, name it in <meta name="site-material">`
    : null;
}
