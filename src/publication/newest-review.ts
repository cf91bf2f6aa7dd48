import type { CountyMaterial } from './county-material.js';
import { recordGroups } from './record-groups.js';

/** The last day on which something of a county's material was checked, `YYYY-MM-DD`; empty where there is nothing. */
export function newestReview(material: CountyMaterial): string {
  const records = recordGroups.flatMap((group) => [...material[group].values()]);
  return [...records, material.definitionsFrame, material.checklist]
    .map((facts) => facts?.reviewed ?? '')
    .reduce((one, other) => (one > other ? one : other), '');
}
