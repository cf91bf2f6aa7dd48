import type { PageMaterial } from '../publication/page-material.js';
import { version } from './version.js';

/**
 * Why a server knew more when it wrote an element down than there is on the page, in words that lead a sentence; null where it did
 * not. A number that is right is not to give way to an older one.
 * @param mark what the tag says of that: see `src/ssr/served-mark.ts`
 * @param asks what is asked for: the county, and a record or several. What the server wrote of something else is no matter
 * @param page what the page names of material; null where that is nothing, or could not be had
 */
export function knownToServer(
  { served = '', servedFor, servedVersion = '0', servedSite }: DOMStringMap,
  asks: string,
  page: PageMaterial | null,
): string | null {
  if (isNewer(served, version)) {
    return `it was written by ${served} and the script is ${version}, use the same`;
  }
  if (servedFor !== asks) return null;
  if (Number(servedVersion) > (page?.version ?? 0)) {
    return `it was written of version ${servedVersion} of the county's document, name its publication, of that version or a later one, in <meta name="county-material">`;
  }
  return servedSite !== undefined && !page?.hasSite
    ? `it was written of the site's own document, name it in <meta name="site-material">`
    : null;
}

/** Whether a version is after another: by its three numbers, whatever comes after them. */
function isNewer(one: string, other: string): boolean {
  const [numbers, others] = [one, other].map((told) => told.replace(/[-+].*/, ''));
  return numbers!.localeCompare(others!, 'en', { numeric: true }) > 0;
}
