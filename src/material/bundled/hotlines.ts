import { defaultCounty, type CountyId } from '../counties.js';
import type { BundledHotline } from '../hotline.js';
import { nationalLine } from '../national-line.js';
import { hotlines as orebro } from './orebro/hotlines.js';

/** What a county calls its lines, and the national line, which is the same for all. */
export type HotlineId = keyof typeof orebro | 'kvinnofridslinjen';

/** The lines that come with the package, by county. */
export const bundledHotlines: Record<CountyId, Readonly<Record<HotlineId, BundledHotline>>> = {
  orebro: { ...orebro, kvinnofridslinjen: nationalLine },
};

/** The lines of the county that is shown where none is asked for; the first is shown where no line is. */
export const hotlineIds = Object.keys(bundledHotlines[defaultCounty]) as [
  HotlineId,
  ...HotlineId[],
];
