import type { Check } from './schema.js';

/**
 * The county's material feed: one JSON file that the county hosts, by which it changes a fact for
 * every site at once. It holds only what differs from the bundled facts:
 * `{"hotlines": {"honour-support": {"openingHours": "Mo,We,Fr 09:00-12:00; PH off", "reviewed": "2026-11-01"}}}`.
 */
export interface Feed {
  readonly hotlines?: FeedRecords;
  readonly grantCalls?: FeedRecords;
  /** The one definition of trafficking; what may be changed of it is in `definition-schemas.ts`. */
  readonly trafficking?: unknown;
}

type FeedRecords = Readonly<Record<string, unknown>>;

const loading = new Map<string, Promise<Feed>>();

/**
 * Fetches a feed, once a page for each address, without credentials or referrer. The address may
 * be relative to the page. Rejects with an error that says what is wrong with it.
 */
export function loadFeed(address: string): Promise<Feed> {
  let feed = loading.get(address);
  if (!feed) loading.set(address, (feed = fetchFeed(address)));
  return feed;
}

async function fetchFeed(address: string): Promise<Feed> {
  const response = await fetch(new URL(address, document.baseURI), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`the feed answered ${response.status}`);
  // Whatever it holds, each record is held against its schema before it is used.
  return Object(await response.json()) as Feed;
}

/** Facts after the feed has had its say, and what was wrong with what it said. */
export interface FedFacts<Facts> {
  readonly facts: Facts;
  /** Where in the feed the facts stand: `hotlines.honour-support`. */
  readonly record: string;
  /** How to mend the feed's record; null when it was right, or there was none. */
  readonly mend: string | null;
}

/**
 * Lays what a feed says of one set of facts over the bundled ones. A record with a wrong field, or
 * one that a feed may not change, is refused whole: half of a change may be worse than none.
 */
export function fedFacts<Facts extends object>(
  record: string,
  bundled: Facts,
  fed: unknown,
  schema: Readonly<Record<string, Check>>,
): FedFacts<Facts> {
  for (const [field, value] of Object.entries(Object(fed))) {
    const check = Object.hasOwn(schema, field) && schema[field];
    const expected = check ? check(value) : `one of ${Object.keys(schema).join(', ')}`;
    if (expected) {
      const mend = `${field} should be ${expected}; showing bundled facts`;
      return { facts: bundled, record, mend };
    }
  }
  return { facts: { ...bundled, ...(fed as object) }, record, mend: null };
}
