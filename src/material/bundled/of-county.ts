import type { CountyId } from '../counties.js';

/** What is bundled of a county; null where nothing is. */
export function ofCounty<Facts>(bundled: Record<CountyId, Facts>, county: string): Facts | null {
  return Object.hasOwn(bundled, county) ? bundled[county as CountyId] : null;
}
