import * as v from 'valibot';
import { nameSchema } from '../material/name.js';
import type { CountyMaterial } from './county-material.js';
import type { CountyRecords } from './county-document.js';
import { fetchPublication } from './fetch-publication.js';
import { layOver } from './lay-over.js';
import { readRecords, type ReadRecords } from './read-county-document.js';
import { recordGroups } from './record-groups.js';
import { Refused } from './refusal.js';
import { schemaVersionSchema } from './schema-version.js';
import { jsonOf, shaped } from './signed-json.js';

/** What a site's own document says of itself: it is not signed, and holds as long as it lies there. */
const siteHeaderSchema = v.object({
  schemaVersion: schemaVersionSchema,
  county: v.optional(nameSchema),
});

/** What a site's own document says, and which of its records are left out. */
export type SiteDocument = ReadRecords;

/**
 * Fetches a site's own document, of the county's shape: who may write to the site vouches for it, and nobody signs. Rejects with
 * a {@link Refused}.
 * @param address absolute, of the page's own origin
 * @param county whose material it is to be added to
 * @param now epoch milliseconds
 */
export async function fetchSiteDocument(
  address: string,
  county: string,
  now: number,
): Promise<SiteDocument> {
  return readSiteDocument(await fetchPublication(address), county, now);
}

/**
 * Reads a site's own document. Throws a {@link Refused} where it is of another county, of a newer shape, or none.
 * @param county whose material it is to be added to
 * @param now epoch milliseconds
 */
export function readSiteDocument(bytes: Uint8Array, county: string, now: number): SiteDocument {
  const what = "the site's own document";
  const json = jsonOf(bytes, what);
  const header = shaped(siteHeaderSchema, json, what);
  if (header.county !== undefined && header.county !== county) {
    throw new Refused('other-county', `${what} is for ${header.county}`);
  }
  return readRecords(json, { hosts: null, now });
}

/** What a site's own document may add: records of its own. What the county has, or has withdrawn, it leaves alone. */
export function withSite(
  material: CountyMaterial,
  { records }: Pick<SiteDocument, 'records'>,
): CountyMaterial {
  const added = recordGroups.map((group) => [
    group,
    {
      records: new Map(
        [...(records[group].records as ReadonlyMap<string, unknown>)].filter(
          ([id]) => !material[group].has(id) && !material.withdrawn[group].has(id),
        ),
      ),
      withdrawn: new Map(),
    },
  ]);
  const own = Object.fromEntries(added) as unknown as Omit<
    CountyRecords,
    'definitionsFrame' | 'checklist'
  >;
  return layOver(material, { ...own, definitionsFrame: null, checklist: null });
}
