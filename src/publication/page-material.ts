import { bundledMaterial, type BundledCounty, type CountyMaterial } from './county-material.js';
import { layOver } from './lay-over.js';
import { defaultThreshold } from './publication-terms.js';
import { Refused } from './refusal.js';
import { fetchSiteDocument, withSite, type SiteDocument } from './site-document.js';
import {
  watchedPublication,
  type PageClock,
  type WatchedPublication,
} from './watched-publication.js';

/** What a page names of material from outside. Addresses are absolute. */
export interface NamedMaterial {
  readonly county: string;
  /** The county's publication, and the root keys that the page has pinned. */
  readonly publication: {
    readonly address: string;
    readonly roots: readonly string[];
    /** How many must have signed; two where nothing is said. */
    readonly threshold?: number;
    /** How long until it is looked for again, in milliseconds; an hour where nothing is said. */
    readonly interval?: number;
  } | null;
  /** The site's own document, of the page's own origin. */
  readonly site: string | null;
}

/** Says, once each, what is wrong with what a page names. */
export type WarnOfMaterial = (address: string, mend: string) => void;

const siteDocuments = new Map<string, Promise<SiteDocument>>();

/** The material of a county as a page shows it: what is bundled, the county's publication over it, and what the site adds. */
export class PageMaterial {
  /** Resolves once all that is named has been looked for, whatever was found. */
  readonly settled: Promise<unknown>;
  readonly #publication: WatchedPublication | null;
  readonly #named: NamedMaterial;
  #site: SiteDocument | null = null;
  #told: readonly unknown[] = [];
  #laid: CountyMaterial | null = null;

  constructor(
    named: NamedMaterial,
    clock: PageClock,
    private readonly warn: WarnOfMaterial,
    private readonly changed: () => void,
  ) {
    const { county, publication, site } = (this.#named = named);
    this.#publication =
      publication &&
      watchedPublication({
        threshold: defaultThreshold,
        ...publication,
        county,
        clock,
        warn: (sentence) => warn(publication.address, sentence.replace(/\.$/, '')),
      });
    this.settled = Promise.all([
      this.#publication?.settled,
      site && this.#readSite(site, clock.present()),
    ]);
  }

  /** Looks for the publication, and again, until what is returned is called. */
  listen(): () => void {
    return this.#publication?.listen(this.changed) ?? (() => {});
  }

  /** The material that an element has bundled, with what is published and added. Made anew only where that has changed. */
  laid(bundled: BundledCounty): CountyMaterial {
    const published = this.#publication?.current ?? null;
    const told = [
      bundled.hotlines,
      bundled.grantCalls,
      bundled.definitions,
      bundled.support,
      bundled.checklist,
      published,
      this.#site,
    ];
    if (this.#laid && told.every((one, at) => one === this.#told[at])) return this.#laid;
    this.#told = told;
    const base = bundledMaterial(bundled);
    const laid = published ? layOver(base, published) : base;
    return (this.#laid = this.#site ? withSite(laid, this.#site) : laid);
  }

  async #readSite(address: string, now: number): Promise<void> {
    const { county } = this.#named;
    const key = JSON.stringify([address, county]);
    const document = siteDocuments.get(key) ?? fetchSiteDocument(address, county, now);
    siteDocuments.set(key, document);
    try {
      this.#site = await document;
    } catch (error) {
      this.warn(
        address,
        error instanceof Refused ? error.refusal.sentence.replace(/\.$/, '') : String(error),
      );
      return;
    }
    for (const { record, field, expected } of this.#site.problems) {
      this.warn(
        address,
        `${field ? `${record}.${field}` : record} should be ${expected}; the record is not used`,
      );
    }
    this.changed();
  }
}
