import { ownAddress, ownNonce } from './own-script.js';

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
 * gives one for another.
 * @param name the file's name before its hash: `embed.shared`
 * @param hash the SHA-256 of the file, in Base64
 */
export async function verifiedImport(name: string, hash: string): Promise<unknown> {
  const integrity = `sha256-${hash}`;
  const address = new URL(`${name}.${hash.replace(/\W/g, '').slice(0, 8)}.js`, ownAddress).href;
  const script = document.createElement('script');
  script.type = 'module';
  script.integrity = integrity;
  script.nonce = ownNonce;
  let isAllowed = true;
  try {
    script.src = trusted(address) as string;
  } catch {
    isAllowed = false;
  }
  if (isAllowed) await arrival(script);
  else await preload(address, integrity);
  // The browser keeps a module by its address, and so gives the one that was verified.
  return import(/* @vite-ignore */ address);
}

/** An address as a page that requires trusted ones takes it; it throws where our policy is forbidden. */
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

/**
 * The way where a page allows no policy. Not every engine holds what it preloads against its hash;
 * one that takes a wrong hash for right is not relied on.
 */
async function preload(address: string, integrity: string): Promise<void> {
  const isFooled = await arrival(link(`${address}?integrity`, `sha256-${'A'.repeat(43)}=`)).then(
    () => true,
    () => false,
  );
  if (isFooled) throw new TypeError('it cannot be verified without a policy');
  await arrival(link(address, integrity));
}

function link(address: string, integrity: string): HTMLLinkElement {
  const element = document.createElement('link');
  element.rel = 'modulepreload';
  element.integrity = integrity;
  element.nonce = ownNonce;
  element.href = address;
  return element;
}

function arrival(element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new TypeError('it was refused or is missing')));
    document.head.append(element);
  }).finally(() => element.remove());
}
