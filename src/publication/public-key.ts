import { fromBase64 } from './base64.js';
import type { Bytes } from './bytes.js';
import { Refused } from './refusal.js';

/** A key that signatures are held against, and what it is known by. */
export interface PublicKey {
  /** SHA-256 of the raw public key, in small hexadecimal figures. Reckoned, never told. */
  readonly id: string;
  readonly key: CryptoKey;
}

/** How many bytes an Ed25519 public key has, and a signature (RFC 8032). */
const rawLength = 32;
const signatureLength = 64;

/** WebKit's port for Linux ends the page, with all that is on it, where it is to verify 64 kB or more (libgcrypt). */
const endsPage = /Linux.+AppleWebKit(?!.+Chrom)/;
const mostThere = 65_000;

/** Whether a text is an Ed25519 public key: its raw bytes in base64. */
export function isPublicKey(text: string): boolean {
  return fromBase64(text)?.length === rawLength;
}

/** What a public key is known by. */
export async function keyId(raw: Bytes): Promise<string> {
  const hash = new Uint8Array(await subtle().digest('SHA-256', raw));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Makes ready a key that is told in base64, which {@link isPublicKey}. Throws a {@link Refused} where this page or
 * this browser can't check signatures.
 */
export async function publicKey(base64: string): Promise<PublicKey> {
  const raw = fromBase64(base64)!;
  const id = await keyId(raw);
  try {
    return { id, key: await subtle().importKey('raw', raw, 'Ed25519', false, ['verify']) };
  } catch (error) {
    throw new Refused('no-ed25519', error instanceof Error ? error.name : '');
  }
}

/** Whether a key made a signature of these bytes. Rejects with a {@link Refused} where this browser would not survive it. */
export async function isSignedBy(
  { key }: PublicKey,
  signature: Bytes,
  signed: Bytes,
): Promise<boolean> {
  const { navigator } = globalThis as { navigator?: Navigator };
  if (signed.length > mostThere && endsPage.test(navigator?.userAgent ?? '')) {
    throw new Refused(
      'no-ed25519',
      `${signed.length} bytes are signed, and at most ${mostThere} work here`,
    );
  }
  return (
    signature.length === signatureLength &&
    (await subtle().verify('Ed25519', key, signature, signed))
  );
}

function subtle(): SubtleCrypto {
  // Not there on a page without https.
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle) throw new Refused('insecure-context');
  return subtle;
}
