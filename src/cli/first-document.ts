import { dayInMilliseconds } from '../time/civil-date.js';
import { longestDays } from '../publication/limits.js';
import { schemaVersion } from '../publication/schema-version.js';
import type { Json } from '../publication/signed-json.js';
import { bundledCounty } from './bundled-county.js';
import { instantText } from './instant-text.js';
import { writtenMaterial } from './written-material.js';

/** Where a document says that its schema is: beside it. */
export const schemaName = 'county-material.schema.json';

/**
 * A county's first document: what is bundled of it, or no records where nothing is. It may be published as it is.
 * @param now epoch milliseconds
 */
export function firstDocument(county: string, now: number): Json {
  return {
    $schema: `./${schemaName}`,
    schemaVersion,
    county,
    version: 1,
    published: instantText(now),
    expires: instantText(now + longestDays * dayInMilliseconds),
    ...writtenMaterial(bundledCounty(county)),
  };
}
