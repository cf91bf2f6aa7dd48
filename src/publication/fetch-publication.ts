import type { Bytes } from './bytes.js';
import { largestPublication } from './limits.js';
import { Refused } from './refusal.js';

/** How long a publication may take, the whole of it, in milliseconds. */
const longestWait = 5000;

/**
 * Fetches a publication, byte by byte as it is served: without credentials or referrer, by no redirect, and no more of it than
 * may be used. What the browser's cache still holds for fresh is not asked for. On another origin its server gets to
 * know which site is read, by the `Origin` header, which no script can leave out. Rejects with a {@link Refused}.
 * @param address absolute
 * @param wait in milliseconds
 */
export async function fetchPublication(address: string, wait = longestWait): Promise<Bytes> {
  let signal: AbortSignal | undefined;
  try {
    // Not there in older browsers, which then read nothing: what never ends would be waited for.
    signal = AbortSignal.timeout(wait);
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      headers: { accept: 'application/json' },
      signal,
    });
    if (response.status !== 200) throw new Refused('status', `it answered ${response.status}`);
    const type = response.headers.get('content-type');
    if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type ?? '')) {
      throw new Refused('content-type', `it is sent as ${type ?? 'nothing'}`);
    }
    return await bytesOf(response);
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (signal?.aborted) throw new Refused('too-slow', `${wait} ms were not enough`);
    throw new Refused('unreachable', error instanceof Error ? error.message : '');
  }
}

/** A body, given up as soon as it is too large. */
async function bytesOf({ body }: Response): Promise<Bytes> {
  const bytes = new Uint8Array(largestPublication);
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || !value) return bytes.slice(0, size);
    if (size + value.length > largestPublication) {
      reader?.cancel().catch(() => {});
      throw new Refused('too-large');
    }
    bytes.set(value, size);
    size += value.length;
  }
}
