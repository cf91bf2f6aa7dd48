import { layOver } from '../publication/lay-over.js';
import type { CountyMaterial } from '../publication/county-material.js';
import { bundledCounty } from './bundled-county.js';
import { documentOf } from './document-file.js';
import { envelopeFile } from './envelope-file.js';

/** What visitors see now: a publication that is out, or what is bundled. It is compared with, and not held for right. */
export async function materialBefore(
  county: string,
  published: string | undefined,
  now: number,
): Promise<CountyMaterial> {
  const bundled = bundledCounty(county);
  if (published === undefined) return bundled;
  const { payload } = await envelopeFile(published);
  return layOver(bundled, documentOf(payload, null, now).document);
}
