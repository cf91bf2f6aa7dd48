import { bundledMaterial, type BundledCounty } from '../publication/county-material.js';
import type { CountyRecords } from '../publication/county-document.js';
import { layOver } from '../publication/lay-over.js';
import {
  publishedFacts,
  type FactsByKind,
  type FactsKind,
} from '../publication/published-facts.js';
import { readRecords } from '../publication/read-county-document.js';
import { jsonOf } from '../publication/signed-json.js';
import { withSite } from '../publication/site-document.js';
import type { GivenFacts } from '../base/material-name.js';

/** Documents that the server itself vouches for: nobody's signature is asked of them here. */
export interface ServedMaterial {
  /** The county's document, as text. */
  readonly county?: string | undefined;
  /** The site's own document, as text. */
  readonly site?: string | undefined;
}

/**
 * The facts of documents, over those that are bundled, as a page has them. What is wrong with a record leaves it out, and is warned
 * of.
 * @param now epoch milliseconds
 * @throws {Refused} where a document cannot be read at all
 */
export function givenMaterial(material: ServedMaterial, now: number): GivenFacts | undefined {
  const county = recordsOf(material.county, 'the county’s document', now);
  const site = recordsOf(material.site, 'the site’s own document', now);
  if (!county && !site) return undefined;
  return {
    facts<Kind extends FactsKind>(
      kind: Kind,
      bundled: BundledCounty[Kind] | null,
    ): FactsByKind[Kind] | null {
      const base = bundledMaterial(bundled ? { [kind]: bundled } : {});
      const laid = county ? layOver(base, county) : base;
      return publishedFacts(kind, site ? withSite(laid, { records: site }) : laid, bundled);
    },
  };
}

function recordsOf(text: string | undefined, what: string, now: number): CountyRecords | null {
  if (text === undefined) return null;
  const json = jsonOf(new TextEncoder().encode(text), what);
  const { records, problems } = readRecords(json, { hosts: null, now });
  for (const { record, field, expected } of problems) {
    const where = field ? `${record}.${field}` : record;
    console.warn(`${what}: ${where} should be ${expected}; the record is not used.`);
  }
  return records;
}
