import { toBase64 } from '../../src/publication/base64.js';
import type { Bytes } from '../../src/publication/bytes.js';
import { preAuthenticationEncoding } from '../../src/publication/pre-authentication-encoding.js';
import { keyId } from '../../src/publication/public-key.js';

/** A key that tests sign by. */
export interface SigningKey {
  /** The raw public key in base64. */
  readonly publicKey: string;
  readonly id: string;
  readonly sign: (payloadType: string, payload: Uint8Array) => Promise<Bytes>;
}

/** A new key. */
export async function signingKey(): Promise<SigningKey> {
  const { subtle } = globalThis.crypto;
  const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return {
    publicKey: toBase64(raw),
    id: await keyId(raw),
    sign: async (payloadType, payload) => {
      const encoding = preAuthenticationEncoding(payloadType, payload);
      return new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, encoding));
    },
  };
}
