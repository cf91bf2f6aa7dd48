import { formatDate } from '../time/civil-date.js';
import { civilAt } from '../time/stockholm.js';
import { isRecord, type Feed } from './feed.js';

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
  const feed: unknown = JSON.parse(await textOf(response));
  if (!isRecord(feed)) throw new Error('the feed should be an object');
  // Whatever it holds, each record is held against its schema before it is used.
  return { ...feed, latestReview: formatDate(civilAt(present).day + 1) };
}

/** A body as text, given up as soon as it is too large. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > largest) {
      void reader.cancel();
      throw new Error(`the feed is larger than ${largest / 1000} kB`);
    }
  }
}
