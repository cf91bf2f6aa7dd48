import type { CountyDocument } from './county-document.js';
import { fetchPublication } from './fetch-publication.js';
import type { KnownDocument, PublicationTerms } from './publication-terms.js';
import { readCountyDocument } from './read-county-document.js';
import { refusal, Refused, type Refusal } from './refusal.js';
import { verifyPublication, type VerifiedPublication } from './verify-publication.js';

/**
 * How long until a publication is looked for again, in milliseconds: with what caches and a copy may add, an open page
 * is right within the hour.
 */
const lookInterval = 15 * 60_000;

/** The page's clock, which wakes a callback once, at an instant or soon after, and no more with null. */
export interface PageClock {
  readonly present: () => number;
  readonly wakeAt: (callback: () => void, instant: number | null) => void;
}

/** What a page watches a publication by. */
export interface WatchingTerms extends Omit<PublicationTerms, 'now' | 'newestList'> {
  /** Absolute. */
  readonly address: string;
  readonly clock: PageClock;
  /** Is told, once each, why a publication or a record of it is not used. */
  readonly warn: (sentence: string) => void;
  /** In milliseconds; a quarter of an hour where nothing is said. */
  readonly interval?: number;
}

/**
 * A publication as a page shows it: fetched once, looked for again while anybody listens, and gone when it expires. What is
 * shown stays where a later one cannot be had or is refused, until its own time is over.
 */
export class WatchedPublication {
  #current: CountyDocument | null = null;
  #expires = Infinity;
  #refusal: Refusal | null = null;
  #newest: KnownDocument | null;
  #newestList = 0;
  #isLooking = false;
  readonly #listeners = new Set<() => void>();
  readonly #warned = new Set<string>();
  readonly #terms: WatchingTerms;
  #settle = (): void => {};

  /** Resolves once the first look has been taken, whatever it found. */
  readonly settled = new Promise<void>((resolve) => (this.#settle = resolve));

  constructor(terms: WatchingTerms) {
    this.#terms = terms;
    this.#newest = terms.newest ?? null;
  }

  /** What the county has published; null until it is there, where it is refused, and past its end. */
  get current(): CountyDocument | null {
    return this.#expires > this.#terms.clock.present() ? this.#current : null;
  }

  /** Why what was fetched last is not used; null where it is. */
  get refusal(): Refusal | null {
    return this.#refusal;
  }

  /**
   * Calls back when {@link current} has changed, until what is returned is called. The first who listens has it
   * fetched; without anybody, nothing is asked for.
   */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) void this.#look();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#terms.clock.wakeAt(this.#wake, null);
    };
  }

  readonly #wake = (): void => {
    if (this.#current && !this.current) this.#show(null, Infinity);
    void this.#look();
  };

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const { address, clock, interval = lookInterval } = this.#terms;
    try {
      const bytes = await fetchPublication(address);
      const told = await verifyPublication(bytes, {
        ...this.#terms,
        now: clock.present(),
        newest: this.#newest,
        newestList: this.#newestList,
      });
      if (told.isRight) this.#take(told);
      else this.#refuse(told);
    } catch (error) {
      this.#refuse(error instanceof Refused ? error.refusal : refusal('malformed', String(error)));
    } finally {
      this.#isLooking = false;
      this.#settle();
      if (this.#listeners.size > 0) {
        clock.wakeAt(this.#wake, Math.min(clock.present() + interval, this.#expires));
      }
    }
  }

  #refuse(told: Refusal): void {
    this.#refusal = told;
    this.#warn(told.sentence);
  }

  #take({ bytes, json, header, list, expires }: VerifiedPublication): void {
    this.#refusal = null;
    this.#newestList = list.version;
    const isShown = this.#current?.header.version === header.version;
    this.#newest = { version: header.version, bytes };
    if (isShown) {
      this.#expires = expires;
      return;
    }
    const now = this.#terms.clock.present();
    const { document, problems } = readCountyDocument(json, header, {
      hosts: list.hosts,
      now,
    });
    for (const { record, field, expected } of problems) {
      const where = field ? `${record}.${field}` : record;
      this.#warn(`${where} should be ${expected}; this record of the publication is not used.`);
    }
    this.#show(document, expires);
  }

  #show(document: CountyDocument | null, expires: number): void {
    this.#current = document;
    this.#expires = expires;
    for (const listener of this.#listeners) listener();
  }

  #warn(sentence: string): void {
    if (this.#warned.has(sentence)) return;
    this.#warned.add(sentence);
    this.#terms.warn(sentence);
  }
}

const watched = new Map<string, WatchedPublication>();

/** The page's one watch of a publication: whoever names the same address, county and keys shares it. */
export function watchedPublication(terms: WatchingTerms): WatchedPublication {
  const { address, county, roots, threshold } = terms;
  const key = JSON.stringify([address, county, roots, threshold]);
  const known = watched.get(key) ?? new WatchedPublication(terms);
  watched.set(key, known);
  return known;
}
