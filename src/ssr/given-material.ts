import type { GivenFacts } from '../base/material-name.js';
import type { BundledCounty } from '../publication/county-material.js';
import { headerSchema } from '../publication/county-document-header.js';
import type { CountyDocument, RecordProblem } from '../publication/county-document.js';
import { documentFaults } from '../publication/document-faults.js';
import { laidFacts } from '../publication/laid-facts.js';
import { defaultThreshold } from '../publication/publication-terms.js';
import type { FactsByKind, FactsKind } from '../publication/published-facts.js';
import { readCountyDocument } from '../publication/read-county-document.js';
import { Refused } from '../publication/refusal.js';
import { jsonOf, shaped } from '../publication/signed-json.js';
import { readSiteDocument, type SiteDocument } from '../publication/site-document.js';
import { verifyPublication } from '../publication/verify-publication.js';

/** Documents to lay over what is bundled. */
export interface ServedMaterial {
  /**
   * What the county publishes, as text: its publication, which is checked as a page would; or its document alone, unsigned, which
   * the server vouches for itself.
   */
  readonly county?: string | undefined;
  /** The site's own document, as text: the server vouches for it. */
  readonly site?: string | undefined;
  /** The county's root keys, in base64: asked for with a publication. */
  readonly roots?: readonly string[] | undefined;
  /** How many must have signed; two where nothing is said. */
  readonly threshold?: number | undefined;
}

/** The facts of documents, over those that are bundled, as a page has them. */
export class GivenMaterial implements GivenFacts {
  #isOlder = false;

  constructor(
    private readonly county: CountyDocument | null,
    private readonly site: SiteDocument | null,
  ) {}

  /** The version of the county's document that is shown; 0 where there is none. */
  get version(): number {
    return this.#isOlder ? 0 : (this.county?.header.version ?? 0);
  }

  get hasSite(): boolean {
    return this.site !== null;
  }

  facts<Kind extends FactsKind>(
    kind: Kind,
    bundled: BundledCounty[Kind] | null,
  ): FactsByKind[Kind] | null {
    const { facts, isOlder } = laidFacts(kind, bundled, this.county, this.site);
    this.#isOlder = isOlder;
    return facts;
  }
}

/**
 * Reads the documents that a server has; null where it has none. One that cannot be used leaves what is bundled as it is, as on a
 * page, and is added to `problems`; a record with something wrong is left out, and warned of.
 * @param county whose facts are shown
 * @param now epoch milliseconds
 * @throws {TypeError} where a publication is told without root keys
 */
export async function givenMaterial(
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
  return new GivenMaterial(
    material.county === undefined
      ? null
      : await unlessRefused(() => countyDocument(material, county, now)),
    site === undefined ? null : await unlessRefused(() => siteDocument(site, county, now)),
  );
}

async function countyDocument(
  { county: text, roots, threshold = defaultThreshold }: ServedMaterial,
  county: string,
  now: number,
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
    return warned(what, readCountyDocument(told.json, told.header, { hosts, now }));
  }
  const header = shaped(headerSchema, json, what);
  const [fault] = documentFaults(bytes, json, header, { county, now });
  if (fault) throw new Refused(fault.reason, fault.found);
  return warned(what, readCountyDocument(json, header, { hosts: null, now }));
}

function siteDocument(text: string, county: string, now: number): SiteDocument {
  const site = readSiteDocument(bytesOf(text), county, now);
  warnOf('the site’s own document', site.problems);
  return site;
}

function warned(
  what: string,
  { document, problems }: ReturnType<typeof readCountyDocument>,
): CountyDocument {
  warnOf(what, problems);
  return document;
}

function warnOf(what: string, problems: readonly RecordProblem[]): void {
  for (const { record, field, expected } of problems) {
    const where = field ? `${record}.${field}` : record;
    console.warn(`${what}: ${where} should be ${expected}; the record is not used.`);
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
