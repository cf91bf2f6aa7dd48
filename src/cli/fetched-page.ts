/** How long a page may take, in milliseconds, and how large it may be, in bytes. */
const longestWait = 10_000;
const largest = 5_000_000;

/** A page as it is served. */
export interface FetchedPage {
  /** Where it is, after redirects. */
  readonly address: string;
  readonly html: string;
  readonly policy: string | null;
}

/** Fetches a page, without credentials. Rejects with an error that says what is wrong. */
export async function fetchedPage(address: string): Promise<FetchedPage> {
  const response = await fetch(address, {
    headers: { accept: 'text/html', 'user-agent': 'kvinnofrid-elements inspect' },
    signal: AbortSignal.timeout(longestWait),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const decoder = new TextDecoder();
  let html = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) throw new Error(`> ${largest} bytes`);
    html += decoder.decode(chunk, { stream: true });
  }
  return {
    address: response.url,
    html,
    policy: response.headers.get('content-security-policy'),
  };
}
