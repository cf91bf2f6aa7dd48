import { ownAddress, ownNonce } from './own-script.js';
import { makeElement } from './make-element.js';

/** A page's Trusted Types, as far as they are needed here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

/**
 * Imports a module that lies beside this script, once the browser has held it against its hash
 * (Subresource Integrity): what was tampered with is refused, before it runs. The first eight letters and
 * figures of the hash are in the file's name too, so that versions lie beside one another, and no cache
 * gives one for another. It rejects with an error that says how to mend it, or
 * with the browser's own where a page requires Trusted Types and does not allow our policy.
 * @param name the file's name before its hash: `embed.shared`
 * @param hash the SHA-256 of the file, in Base64
 */
export async function verifiedImport(name: string, hash: string): Promise<unknown> {
  const address = new URL(`${name}.${hash.replace(/\W/g, '').slice(0, 8)}.js`, ownAddress).href;
  const script = makeElement('script');
  script.type = 'module';
  script.integrity = `sha256-${hash}`;
  script.nonce = ownNonce;
  script.src = trusted(address) as string;
  await new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () =>
      reject(new Error('put all files of dist/browser/ beside the script')),
    );
    document.head.append(script);
  }).finally(() => script.remove());
  // The browser keeps a module by its address, and so gives the one that was verified.
  return import(/* @vite-ignore */ address);
}

/** An address as a page that requires trusted ones takes it, if it allows our policy. */
function trusted(address: string): unknown {
  const { trustedTypes: types } = globalThis as { trustedTypes?: TrustedTypes };
  if (policy === undefined) {
    try {
      policy =
        types?.createPolicy('kvinnofrid-elements-files', {
          createScriptURL: (url) => {
            if (url.startsWith(new URL('.', ownAddress).href)) return url;
            throw new TypeError(url);
          },
        }) ?? null;
    } catch {
      policy = null;
    }
  }
  return policy ? policy.createScriptURL(address) : address;
}
