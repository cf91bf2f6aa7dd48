/// <reference types="node" />
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What keeps others from a preview: other programs' users on this machine, and other sites in the same browser. */
export interface Guard {
  /** Where the preview is: its address has a word that nobody can guess. */
  readonly address: string;
  /**
   * The path that a request asks for, below {@link address}; null where it is refused: by another name than this
   * machine's own, as a site asks whose name was made to lead here (DNS rebinding), for another site's page, or
   * without the word.
   */
  readonly path: (request: Pick<IncomingMessage, 'headers' | 'url'>) => string | null;
}

/** A guard of a port of this machine, with a new word. */
export function guard(port: number): Guard {
  const token = randomBytes(16).toString('base64url');
  const { href, host, origin } = new URL(`http://127.0.0.1:${port}/${token}/`);
  return {
    address: href,
    path: ({ headers, url = '' }) => {
      const [, told = '', path] = /^\/([^/?]*)\/([^?]*)/.exec(url) ?? [];
      const isOwn = headers.host === host && isFromHere(headers, origin);
      return isOwn && isSame(told, token) && path !== undefined ? path : null;
    },
  };
}

/** Whether a request is of a page of this origin, or of whoever typed or opened the address: as far as browsers tell. */
function isFromHere(headers: IncomingMessage['headers'], own: string): boolean {
  const { origin = own, 'sec-fetch-site': site = 'none' } = headers;
  return origin === own && (site === 'same-origin' || site === 'none');
}

/** Compares without telling by its time how much is the same. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
