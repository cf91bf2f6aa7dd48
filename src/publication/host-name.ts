import { stringOf } from '../material/string-of.js';

/** A host as browsers write it: in small letters, `xn--…` for any but plain ones, with its port if that is not 443. */
export const hostSchema = stringOf('a host in small plain letters, www.example.se', (text) =>
  /^(?=.{1,253}(?::|$))[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+(?::\d{1,5})?$/.test(
    text,
  ),
);

/** The host that an https address leads to, as browsers write it; null where it is none. */
export function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}
