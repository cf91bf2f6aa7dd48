import { layOver } from '../publication/lay-over.js';
import type { CountyMaterial } from '../publication/county-material.js';
import { bundledCounty } from './bundled-county.js';
import { documentBefore } from './document-before.js';

/** What visitors see now: a publication that is out, or what is bundled. It is compared with, and not held for right. */
export async function materialBefore(
  county: string,
  published: string | undefined,
  now: number,
): Promise<CountyMaterial> {
  const bundled = bundledCounty(county);
  if (published === undefined) return bundled;
  return layOver(bundled, (await documentBefore(published, now)).document);
}
