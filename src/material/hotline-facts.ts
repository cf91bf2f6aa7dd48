import type { CountyId } from './counties.js';
import { fedFacts, type FedFacts, type Feed } from './feed.js';
import { bundledHotlines, type Hotline, type HotlineId } from './hotline.js';
import { hotlineFeedSchema } from './hotline-schema.js';

/** The facts of a line: the county's bundled ones, and what its feed says over them. */
export function hotlineFacts(
  county: CountyId,
  line: HotlineId,
  feed: Feed | null,
): FedFacts<Hotline> {
  const bundled = bundledHotlines[county][line];
  return fedFacts(`hotlines.${line}`, bundled, feed?.hotlines?.[line], hotlineFeedSchema);
}
