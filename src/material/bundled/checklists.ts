import type { Checklist } from '../checklist.js';
import type { CountyId } from '../counties.js';
import { plain } from '../plain.js';
import { checklist as orebro } from './orebro/checklist.js';

/** The checklists that come with the package, by county. */
export const bundledChecklists: Record<CountyId, Checklist> = { orebro: plain(orebro) };
