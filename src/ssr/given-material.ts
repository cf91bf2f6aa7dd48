import type { GivenFacts } from '../base/material-name.js';
import type { BundledCounty } from '../publication/county-material.js';
import { headerSchema } from '../publication/county-document-header.js';
import type { CountyDocument } from '../publication/county-document.js';
import { documentFaults } from '../publication/document-faults.js';
import { laidFacts } from '../publication/laid-facts.js';
import { defaultThreshold } from '../publication/publication-terms.js';
import type { FactsByKind, FactsKind } from '../publication/published-facts.js';
import { readCountyDocument, type ReadRecords } from '../publication/read-county-document.js';
import { Refused } from '../publication/refusal.js';
import { jsonOf, shaped } from '../publication/signed-json.js';
import { readSiteDocument, type SiteDocument } from '../publication/site-document.js';
import { verifyPublication } from '../publication/verify-publication.js';
import type { ServedTag } from './served-elements.js';

/** Documents to lay over what is bundled. */
export interface ServedMaterial {
  /**
   * What the county publishes, as text: its publication, which is checked as a page would; or its document alone, unsigned, which
   * the server vouches for itself.
   */
  readonly county?: string | undefined;
  /** The site's own document, as text: the server vouches for it. */
  readonly site?: string | undefined;
  /** The county's root keys, in base64: asked for with a publication. Where they are told, nothing unsigned is used of the county. */
  readonly roots?: readonly string[] | undefined;
  /** How many must have signed; two where nothing is said. */
  readonly threshold?: number | undefined;
}

/** The facts of documents, over those that are bundled, as a page has them. */
export class GivenMaterial implements GivenFacts {
  /** Says that the county's document is older than the bundled facts, where it is; for what was last asked for. */
  olderWarning: string | null = null;

  constructor(
    private readonly county: CountyDocument | null,
    private readonly site: SiteDocument | null,
  ) {}

  /** The version of the county's document that is shown; 0 where there is none. */
  get version(): number {
    return this.olderWarning ? 0 : (this.county?.header.version ?? 0);
  }

  get hasSite(): boolean {
    return this.site !== null;
  }

  facts<Kind extends FactsKind>(
    kind: Kind,
    bundled: BundledCounty[Kind] | null,
  ): FactsByKind[Kind] | null {
    const { facts, isOlder } = laidFacts(kind, bundled, this.county, this.site);
    const published = this.county?.header.published ?? '';
    this.olderWarning = isOlder
      ? `the document of ${published} is older than the bundled facts, which are shown; give the newest.`
      : null;
    return facts;
  }
}

/**
 * Reads the documents that a server has; null where it has none. One that cannot be used leaves what is bundled as it is, as on a
 * page, and is added to `problems`; a record with something wrong is left out, and is a problem where it is of what the tag shows.
 * @param county whose facts are shown
 * @param now epoch milliseconds
 * @throws {TypeError} where a publication is told without root keys
 */
export async function givenMaterial(
  tag: ServedTag,
  material: ServedMaterial,
  county: string,
  now: number,
  problems: string[],
): Promise<GivenMaterial | null> {
  if (material.county === undefined && material.site === undefined) return null;
  const unlessRefused = async <Read>(read: () => Read | Promise<Read>): Promise<Read | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(error.refusal.sentence);
      return null;
    }
  };
  const { site } = material;
  const wrong = (record: string, sentence: string): void => {
    if (groupsOf[tag]?.includes(record.split('.')[0]!) ?? true) problems.push(sentence);
    else console.warn(sentence);
  };
  return new GivenMaterial(
    material.county === undefined
      ? null
      : await unlessRefused(() => countyDocument(material, county, now, wrong)),
    site === undefined ? null : await unlessRefused(() => siteDocument(site, county, now, wrong)),
  );
}

async function countyDocument(
  { county: text, roots, threshold = defaultThreshold }: ServedMaterial,
  county: string,
  now: number,
  wrong: Wrong,
): Promise<CountyDocument> {
  const what = 'the county’s document';
  const bytes = bytesOf(text!);
  const json = jsonOf(bytes, what);
  // DSSE's envelope: signatures that nobody looks at would be none.
  if ('payload' in json) {
    if (!roots)
      throw new TypeError('material.roots: name the root keys by which the publication is checked');
    const told = await verifyPublication(bytes, { roots, threshold, county, now });
    if (!told.isRight) throw new Refused(told.reason, told.found);
    const { hosts } = told.list;
    const read = readCountyDocument(told.json, told.header, { hosts, now });
    // What is not known may be of a newer version.
    tell(what, { ...read, unknown: [] }, wrong);
    return read.document;
  }
  if (roots) throw new Refused('too-few-signatures', `${what} is not signed`);
  const header = shaped(headerSchema, json, what);
  const [fault] = documentFaults(bytes, json, header, { county, now });
  if (fault) throw new Refused(fault.reason, fault.found);
  const read = readCountyDocument(json, header, { hosts: null, now });
  tell(what, read, wrong);
  return read.document;
}

function siteDocument(text: string, county: string, now: number, wrong: Wrong): SiteDocument {
  const site = readSiteDocument(bytesOf(text), county, now);
  tell('the site’s own document', site, wrong);
  return site;
}

/** Takes what is wrong with a record, by its name in the document. */
type Wrong = (record: string, sentence: string) => void;

function tell(
  what: string,
  { problems, unknown }: Pick<ReadRecords, 'problems' | 'unknown'>,
  wrong: Wrong,
): void {
  for (const { record, field, expected } of problems) {
    const where = field ? `${record}.${field}` : record;
    wrong(record, `${what}: ${where} should be ${expected}; the record is not used.`);
  }
  for (const where of unknown)
    wrong(where, `${what}: ${where} is no fact that is known; it is not used.`);
}

/** What of a document each element shows; all of it where nothing is said. */
const groupsOf: Readonly<Partial<Record<ServedTag, readonly string[]>>> = {
  'hotline-status': ['hotlines'],
  'grant-deadline': ['grantCalls'],
  'violence-definitions': ['definitions', 'definitionsFrame'],
  'trafficking-checklist': ['checklist'],
  'county-support': ['supportSections'],
};

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
