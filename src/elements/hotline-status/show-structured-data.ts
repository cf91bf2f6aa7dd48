import { makeElement } from '../../base/make-element.js';
const type = 'application/ld+json';

/** What there is of Trusted Types in a browser that has them; TypeScript's library knows none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript: (text: string) => string };
}

/** The name of the policy that a page may have to allow. */
export const dataPolicy = 'kvinnofrid-elements-data';

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Puts data for search engines into an element's light DOM, or takes it away. It is a data block: no
 * script runs, and a page's `script-src` does not concern it. Trusted Types do, so the text goes
 * through a policy of ours.
 * @returns whether the page allowed it
 */
export function showStructuredData(element: HTMLElement, data: object | null | undefined): boolean {
  const there = element.querySelector<HTMLScriptElement>(`:scope > script[type="${type}"]`);
  // A text in JSON never ends the script that it stands in.
  const json = JSON.stringify(data ?? null).replaceAll('<', '\\u003c');
  if (data ? there?.text === json : !there) return true;
  there?.remove();
  if (!data) return true;
  const script = makeElement('script');
  script.type = type;
  try {
    script.text = trusted(json);
  } catch {
    return false;
  }
  element.append(script);
  return true;
}

/** A text that Trusted Types let into a script element. Throws where the page forbids the policy. */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy(dataPolicy, { createScript: (json) => json });
  return policy.createScript(text);
}
