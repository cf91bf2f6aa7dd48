import { defaultCounty, type CountyId } from '../counties.js';
import type { BundledGrantCall } from '../grant-call.js';
import { plainRecords } from '../plain.js';
import { grantCalls as orebro } from './orebro/grant-calls.js';

/** A county's calls, by what it calls them. */
export type GrantCalls = Readonly<Record<string, BundledGrantCall>>;

/** The calls that come with the package, by county. */
export const bundledGrantCalls: Record<CountyId, GrantCalls> = { orebro: plainRecords(orebro) };

/** The calls of the county that is shown where none is asked for; the first is shown where no call is. */
export const grantCallIds = Object.keys(bundledGrantCalls[defaultCounty]) as [string, ...string[]];
