import type { BundledCounty } from '../publication/county-material.js';
import type { FactsByKind, FactsKind } from '../publication/published-facts.js';
import type { WrittenInPlace } from '../publication/written-in-place.js';

/** What on a page names material from outside: metadata of its head, and the loader's script. */
export const naming =
  'head>meta:is([name=county-material],[name=site-material]),script[data-material]';

/** Facts of a kind over those that are bundled; null where there are none. */
export interface GivenFacts {
  facts<Kind extends FactsKind>(
    kind: Kind,
    bundled: BundledCounty[Kind] | null,
  ): FactsByKind[Kind] | null;
}

/** What an element says of its material. */
export interface NamingHost {
  readonly material?: string | null;
  readonly county?: string | null;
  /** What an editor wrote in the place where it stands; absent where it stands in its own tag. */
  inPlaceOf?: WrittenInPlace;
  /** What a server has read of its material; absent in a browser, where the page names it. */
  given?: GivenFacts;
}

/**
 * What names material from outside for an element, as one text that differs where any of it does; empty where nothing
 * does. What there is to know of it is read by the file that comes then. Asked of the prototype: an
 * `<img name="querySelectorAll">` hides the page's own.
 */
export function materialName({ material, county }: NamingHost): string {
  const found = [...Document.prototype.querySelectorAll.call(document, naming)];
  if (!material && found.length === 0) return '';
  const told = found.flatMap(({ attributes }) => Array.from(attributes, ({ value }) => value));
  return [material, county, ...told].join();
}
