import type { PageMaterial } from '../publication/page-material.js';
import type { Chosen } from '../publication/shown-in-place.js';
import type { PageClock } from '../publication/watched-publication.js';
import type { NamingHost } from './material-name.js';
import { MaterialInPlace } from './material-in-place.js';
import { namedMaterial } from './named-material.js';
import type { Warn } from './warnings.js';

/**
 * The material that a page names for an element, looked for from now on; null where nothing that it names may be
 * asked for. It lies in a file of its own, which comes where a page names material.
 * @param changed is called when there is something else to show
 */
export function pageMaterial(
  host: NamingHost & Chosen,
  warn: Warn,
  clock: PageClock,
  changed: () => void,
): PageMaterial | null {
  const named = namedMaterial(host, warn);
  const told = (address: string, mend: string) => warn('material', address, mend, true);
  return named && new MaterialInPlace(host, named, clock, told, changed);
}
