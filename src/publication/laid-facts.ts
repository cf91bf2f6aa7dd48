import { bundledMaterial, type BundledCounty } from './county-material.js';
import type { CountyDocument } from './county-document.js';
import { layOver } from './lay-over.js';
import { newestReview } from './newest-review.js';
import { publishedFacts, type FactsByKind, type FactsKind } from './published-facts.js';
import { withSite, type SiteDocument } from './site-document.js';

/** Facts of a kind, laid over one another. */
export interface LaidFacts<Kind extends FactsKind> {
  /** In the shape in which an element has them bundled; null where there are none. */
  readonly facts: FactsByKind[Kind] | null;
  /** Whether the county's document is older than what is bundled, which is shown in its place. */
  readonly isOlder: boolean;
}

/**
 * The facts of a kind as they are shown: what is bundled, the county's document over it, and what the site adds.
 * @param bundled what the element has; null where that is nothing
 */
export function laidFacts<Kind extends FactsKind>(
  kind: Kind,
  bundled: BundledCounty[Kind] | null,
  published: CountyDocument | null,
  site: Pick<SiteDocument, 'records'> | null,
): LaidFacts<Kind> {
  const base = bundledMaterial(bundled ? { [kind]: bundled } : {});
  const isOlder = published !== null && published.header.published < newestReview(base);
  const laid = published && !isOlder ? layOver(base, published) : base;
  return { facts: publishedFacts(kind, site ? withSite(laid, site) : laid, bundled), isOlder };
}
