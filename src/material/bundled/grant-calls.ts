import { defaultCounty, type CountyId } from '../counties.js';
import type { BundledGrantCall } from '../grant-call.js';
import { grantCalls as orebro } from './orebro/grant-calls.js';

/** What a county calls its calls. */
export type GrantCallId = keyof typeof orebro;

/** The calls that come with the package, by county. */
export const bundledGrantCalls: Record<
  CountyId,
  Readonly<Record<GrantCallId, BundledGrantCall>>
> = { orebro };

/** The calls of the county that is shown where none is asked for; the first is shown where no call is. */
export const grantCallIds = Object.keys(bundledGrantCalls[defaultCounty]) as [
  GrantCallId,
  ...GrantCallId[],
];
