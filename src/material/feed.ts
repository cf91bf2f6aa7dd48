import { problems, type Check } from './schema.js';

/**
 * The county's material feed: one JSON file that the county hosts, by which it changes a fact for
 * every site at once. It holds only what differs from the bundled facts:
 * `{"hotlines": {"honour-support": {"openingHours": "Mo,We,Fr 09:00-12:00; PH off", "reviewed": "2026-11-01"}}}`.
 */
export interface Feed {
  readonly hotlines?: FeedRecords;
  readonly grantCalls?: FeedRecords;
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
  const feed: unknown = await response.json();
  if (typeof feed !== 'object' || feed === null) throw new Error('the feed is not a JSON object');
  return feed;
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
 * Lays what a feed says of one set of facts over the bundled ones. A record with any wrong field
 * is refused whole: half of a change may be worse than none.
 */
export function fedFacts<Facts extends object>(
  record: string,
  bundled: Facts,
  fed: unknown,
  schema: Readonly<Record<string, Check>>,
): FedFacts<Facts> {
  if (fed === undefined) return { facts: bundled, record, mend: null };
  const isRecord = typeof fed === 'object' && fed !== null;
  const facts = isRecord ? { ...bundled, ...fed } : fed;
  const [problem] = problems(facts, schema);
  if (!problem) return { facts: facts as Facts, record, mend: null };
  const { field, expected } = problem;
  return {
    facts: bundled,
    record,
    mend: `expected ${field ? `${field} to be ` : ''}${expected}; showing bundled facts`,
  };
}
