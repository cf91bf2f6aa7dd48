import { coordinatorsNumber as orebro } from './bundled/orebro/coordinators-number.js';
import type { CountyId } from './counties.js';

/** The number of each county's coordinators against prostitution and trafficking, which no feed changes. */
export const coordinatorsNumbers: Record<CountyId, string> = { orebro };
