import { defaultCounty, type CountyId } from '../counties.js';
import type { BundledHotline } from '../hotline.js';
import { nationalLine } from '../national-line.js';
import { plainRecords } from '../plain.js';
import { hotlines as orebro } from './orebro/hotlines.js';

/** A county's lines, by what it calls them. */
export type Hotlines = Readonly<Record<string, BundledHotline>>;

/** The lines that are the same for each county, also for one that is not bundled. */
export const linesOfEachCounty: Hotlines = plainRecords({ kvinnofridslinjen: nationalLine });

/** The lines that come with the package, by county: its own, and those of each. */
export const bundledHotlines: Record<CountyId, Hotlines> = {
  orebro: { ...plainRecords(orebro), ...linesOfEachCounty },
};

/** The lines of the county that is shown where none is asked for; the first is shown where no line is. */
export const hotlineIds = Object.keys(bundledHotlines[defaultCounty]) as [string, ...string[]];
