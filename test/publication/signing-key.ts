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

/** How often a key is made anew. */
const most = 20;

/** A new key, which has signed. WebKit on Linux makes one now and then that cannot: it is left. */
export async function signingKey(): Promise<SigningKey> {
  const { subtle } = globalThis.crypto;
  for (let count = 1; ; count++) {
    try {
      const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
      const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
      await subtle.sign('Ed25519', pair.privateKey, raw);
      return {
        publicKey: toBase64(raw),
        id: await keyId(raw),
        sign: async (payloadType, payload) => {
          const encoding = preAuthenticationEncoding(payloadType, payload);
          return new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, encoding));
        },
      };
    } catch (error) {
      if (count === most) throw error;
    }
  }
}
