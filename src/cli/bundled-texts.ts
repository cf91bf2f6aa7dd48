import { countyIds } from '../material/counties.js';
import { bundledCounty } from './bundled-county.js';
import { documentFacts } from './document-facts.js';
import { writtenMaterial } from './written-material.js';

/** All Swedish texts of the bundled material, which are translated with the package. */
export function bundledTexts(): ReadonlySet<unknown> {
  const facts = countyIds.flatMap((id) => documentFacts(writtenMaterial(bundledCounty(id))));
  return new Set(facts.map(({ value }) => value));
}
