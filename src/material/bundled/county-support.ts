import type { CountyId } from '../counties.js';
import { plain } from '../plain.js';
import type { CountySupport } from '../support-section.js';
import { countySupport as orebro } from './orebro/county-support.js';

/** The support that comes with the package, by county. */
export const bundledCountySupport: Record<CountyId, CountySupport> = { orebro: plain(orebro) };
