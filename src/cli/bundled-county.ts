import { bundledChecklists } from '../material/bundled/checklists.js';
import { bundledCountySupport } from '../material/bundled/county-support.js';
import { bundledDefinitions } from '../material/bundled/definitions.js';
import { bundledGrantCalls } from '../material/bundled/grant-calls.js';
import { bundledHotlines } from '../material/bundled/hotlines.js';
import { countyIds } from '../material/counties.js';
import { nationalLine } from '../material/national-line.js';
import { bundledMaterial, type CountyMaterial } from '../publication/county-material.js';

/** The bundled material of a county; the national line alone where it is not bundled. */
export function bundledCounty(county: string): CountyMaterial {
  const id = countyIds.find((one) => one === county);
  if (!id) return bundledMaterial({ hotlines: { kvinnofridslinjen: nationalLine } });
  return bundledMaterial({
    hotlines: bundledHotlines[id],
    grantCalls: bundledGrantCalls[id],
    definitions: bundledDefinitions[id],
    support: bundledCountySupport[id],
    checklist: bundledChecklists[id],
  });
}
