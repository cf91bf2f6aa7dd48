import type { BundledCounty } from './county-material.js';
import { laidFacts } from './laid-facts.js';
import { defaultThreshold } from './publication-terms.js';
import type { FactsByKind, FactsKind } from './published-facts.js';
import { Refused } from './refusal.js';
import { fetchSiteDocument, type SiteDocument } from './site-document.js';
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
    /** How long until it is looked for again, in milliseconds; a quarter of an hour where nothing is said. */
    readonly interval?: number;
  } | null;
  /** The site's own document, of the page's own origin. */
  readonly site: string | null;
}

/** Says, once each, what is wrong with what a page names. */
export type WarnOfMaterial = (address: string, mend: string) => void;

const siteDocuments = new Map<string, Promise<SiteDocument>>();

/**
 * The material of a county as a page shows it: what is bundled, the county's publication over it, and what the site
 * adds. It is looked for, and the publication again, until it is left.
 */
export class PageMaterial {
  /** Resolves once all that is named has been looked for, whatever was found. */
  readonly settled: Promise<unknown>;
  readonly #publication: WatchedPublication | null;
  readonly #named: NamedMaterial;
  #site: SiteDocument | null = null;
  readonly #stop: () => void;
  #facts: unknown;
  /** What the facts were made of. */
  #told: readonly unknown[] = [];

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
    this.#stop = this.#publication?.listen(changed) ?? (() => {});
    this.settled = Promise.all([
      this.#publication?.settled,
      site && this.#readSite(site, clock.present()),
    ]);
  }

  /** The version of the county's document that is shown; 0 where there is none. */
  get version(): number {
    return this.#publication?.current?.header.version ?? 0;
  }

  /** Whether the site's own document has been read. */
  get hasSite(): boolean {
    return this.#site !== null;
  }

  /** Looks no more for any of it. */
  leave(): void {
    this.#stop();
  }

  /**
   * The facts of a kind, in the shape in which an element has them bundled; null where there are none. Made anew only
   * where what is published or added has changed.
   * @param bundled what the element has; null where that is nothing
   */
  facts<Kind extends FactsKind>(
    kind: Kind,
    bundled: BundledCounty[Kind] | null,
  ): FactsByKind[Kind] | null {
    const published = this.#publication?.current ?? null;
    const told = [kind, bundled, published, this.#site];
    if (this.#told.length === 0 || told.some((one, at) => one !== this.#told[at])) {
      const laid = laidFacts(kind, bundled, published, this.#site);
      if (laid.isOlder) this.#warnOfOlder(published!.header.published);
      this.#facts = laid.facts;
      this.#told = told;
    }
    return this.#facts as FactsByKind[Kind] | null;
  }

  #warnOfOlder(published: string): void {
    const told = `of ${published}, is older than the bundled facts, which are shown`;
    this.warn(this.#named.publication!.address, `${told}; the newest document should be published`);
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
