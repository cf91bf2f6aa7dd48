import type { CountyId } from './counties.js';
import { traffickingFeedSchema } from './definition-schemas.js';
import { fedFacts, type FedFacts, type Feed } from './feed.js';
import { bundledTrafficking, type TraffickingDefinition } from './trafficking-definition.js';

/** The definition of trafficking: the county's bundled one, and what its feed says over it. */
export function traffickingFacts(
  county: CountyId,
  feed: Feed | null,
): FedFacts<TraffickingDefinition> {
  const bundled = bundledTrafficking[county];
  return fedFacts('trafficking', bundled, feed?.trafficking, traffickingFeedSchema, feed ?? {});
}
