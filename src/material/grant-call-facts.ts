import type { CountyId } from './counties.js';
import { fedFacts, type FedFacts, type Feed } from './feed.js';
import { bundledGrantCalls, type GrantCall, type GrantCallId } from './grant-call.js';
import { grantCallFeedSchema } from './grant-call-schema.js';

/** The facts of a call: the county's bundled ones, and what its feed says over them. */
export function grantCallFacts(
  county: CountyId,
  call: GrantCallId,
  feed: Feed | null,
): FedFacts<GrantCall> {
  const bundled = bundledGrantCalls[county][call];
  return fedFacts(
    `grantCalls.${call}`,
    bundled,
    feed?.grantCalls?.[call],
    grantCallFeedSchema,
    feed ?? {},
  );
}
