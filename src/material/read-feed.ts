import { formatDate } from '../time/civil-date.js';
import { parseOpeningHours } from '../time/opening-hours-notation.js';
import { civilAt } from '../time/stockholm.js';
import { checklistFeedFields } from './checklist-feed.js';
import { expectedOf } from './expected-of.js';
import type { FedRecord, Feed } from './feed.js';
import { grantCallFeedFields } from './grant-call-feed.js';
import { hotlineFeedFields } from './hotline-feed.js';
import type { GenericSchema } from 'valibot';

const loading = new Map<string, Promise<Feed>>();

/** How long a feed may take, in milliseconds, and how large it may be, in bytes. */
const longestWait = 5000;
const largest = 256_000;

/**
 * Fetches a feed, once a page for each address, without credentials or referrer. The address may
 * be relative to the page, and may not lead on to another. On another origin its server gets to know which site is
 * read, by the `Origin` header, which no script can leave out. Rejects with an error that says what is wrong.
 * @param present epoch milliseconds
 */
export function readFeed(address: string, present: number): Promise<Feed> {
  let feed = loading.get(address);
  if (!feed) loading.set(address, (feed = fetchFeed(address, present)));
  return feed;
}

async function fetchFeed(address: string, present: number): Promise<Feed> {
  const response = await fetch(new URL(address, document.baseURI), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(longestWait),
  });
  if (!response.ok) throw new Error(`the feed answered ${response.status}`);
  const type = response.headers.get('content-type');
  if (!/^application\/json\b/i.test(type ?? '')) {
    throw new Error(`the feed should be application/json, and is ${type}`);
  }
  const told: unknown = JSON.parse(await textOf(response));
  if (!isRecord(told)) throw new Error('the feed should be an object');
  // A day's slack, for a device whose clock is behind.
  const latestReview = formatDate(civilAt(present).day + 1);
  const { hotlines, grantCalls, trafficking } = told;
  return new Map([
    ...records('hotlines', hotlines, hotlineFeedFields, latestReview),
    ...records('grantCalls', grantCalls, grantCallFeedFields, latestReview),
    ['trafficking', fedRecord(trafficking, checklistFeedFields, latestReview)] as const,
  ]);
}

/** What may be changed of a record, and what it must be. */
type FeedFields = Readonly<Record<string, GenericSchema>>;

function records(group: string, fed: unknown, fields: FeedFields, latestReview: string) {
  return Object.entries(isRecord(fed) ? fed : {}).map(([id, record]) => {
    const told =
      id === 'kvinnofridslinjen'
        ? refused('this line is the same for every county; leave it out')
        : fedRecord(record, fields, latestReview);
    return [`${group}.${id}`, told] as const;
  });
}

/**
 * One set of facts that a feed changes. A record with a wrong field, one that a feed may not change, or a
 * review that is yet to come is refused whole: half of a change may be worse than none.
 */
function fedRecord(fed: unknown, fields: FeedFields, latestReview: string): FedRecord {
  if (fed === undefined) return { changes: {}, mend: null };
  if (!isRecord(fed)) return refused('should be an object');
  for (const [field, value] of Object.entries(fed)) {
    const schema = Object.hasOwn(fields, field) && fields[field];
    const expected = schema
      ? expectedOf(schema, value)
      : `one of ${Object.keys(fields).join(', ')}`;
    if (expected) return refused(`${field} should be ${expected}`);
    if (field === 'reviewed' && (value as string) > latestReview) {
      return refused(`${field} should be a day that has been`);
    }
  }
  const { openingHours } = fed;
  const parsed = typeof openingHours === 'string' ? parseOpeningHours(openingHours) : {};
  return {
    changes: 'timetable' in parsed ? { ...fed, openingHours: parsed.timetable } : fed,
    mend: null,
  };
}

const refused = (mend: string): FedRecord => ({
  changes: {},
  mend: `${mend}; showing bundled facts`,
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A body as text, given up as soon as it is too large. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    size += value.byteLength;
    if (size > largest) {
      void reader.cancel();
      throw new Error(`the feed is larger than ${largest / 1000} kB`);
    }
  }
}
