import type { CountyId } from './counties.js';
import { fedFacts, plain, type FedFacts, type Feed } from './feed.js';
import { bundledHotlines, type Hotline, type HotlineId } from './hotline.js';
import { hotlineFeedSchema } from './hotline-schema.js';

/**
 * The facts of a line: the county's bundled ones, and what its feed says over them. Of the national
 * line for those who are exposed a feed says nothing.
 */
export function hotlineFacts(
  county: CountyId,
  line: HotlineId,
  feed: Feed | null,
): FedFacts<Hotline> {
  const bundled = bundledHotlines[county][line];
  const record = `hotlines.${line}`;
  const fed = feed?.hotlines?.[line];
  if (line !== 'kvinnofridslinjen')
    return fedFacts(record, bundled, fed, hotlineFeedSchema, feed ?? {});
  const mend = fed === undefined ? null : 'this line is the same for every county; leave it out';
  return { facts: plain(bundled), record, mend };
}
