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
  /** The latest day that a record may say it was reviewed on: a day's slack from when it was fetched. */
  readonly latestReview?: string;
}

type FeedRecords = Readonly<Record<string, unknown>>;

/** Facts without a prototype: what a script of the page put on `Object.prototype` is none of them. */
export function plain<Facts extends object>(facts: Facts, more: object = {}): Facts {
  return Object.assign(Object.create(null), facts, more);
}

/** Whether a value is an object of fields. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
 * Lays what a feed says of one set of facts over the bundled ones. A record with a wrong field, one
 * that a feed may not change, or a review that is yet to come is refused whole: half of a change may be
 * worse than none.
 */
export function fedFacts<Facts extends object>(
  record: string,
  bundled: Facts,
  fed: unknown,
  schema: Readonly<Record<string, Check>>,
  { latestReview = '' }: Feed = {},
): FedFacts<Facts> {
  const refused = (mend: string) => ({
    facts: plain(bundled),
    record,
    mend: `${mend}; showing bundled facts`,
  });
  if (fed === undefined) return { facts: plain(bundled), record, mend: null };
  if (!isRecord(fed)) return refused('should be an object');
  for (const [field, value] of Object.entries(fed)) {
    const check = Object.hasOwn(schema, field) && schema[field];
    const expected = check ? check(value) : `one of ${Object.keys(schema).join(', ')}`;
    if (expected) return refused(`${field} should be ${expected}`);
    if (field === 'reviewed' && value > latestReview) {
      return refused(`${field} should be a day that has been`);
    }
  }
  return { facts: plain(bundled, fed), record, mend: null };
}
