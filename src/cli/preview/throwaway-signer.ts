/// <reference types="node" />
import { generateKeyPairSync, sign } from 'node:crypto';
import type { EnvelopeSignature } from '../../publication/envelope.js';
import { preAuthenticationEncoding } from '../../publication/pre-authentication-encoding.js';
import { keyId } from '../../publication/public-key.js';
import { rawPublicKey } from '../raw-public-key.js';

/** Who signs drafts as long as a preview is open: its private key is nowhere but in this process. */
export interface ThrowawaySigner {
  /** Raw, in base64. */
  readonly publicKey: string;
  /** Signs a payload of a type, by DSSE. */
  readonly sign: (payloadType: string, payload: Uint8Array) => EnvelopeSignature;
}

/** A new key that nobody keeps. */
export async function throwawaySigner(): Promise<ThrowawaySigner> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = rawPublicKey(publicKey);
  const keyid = await keyId(Uint8Array.from(raw));
  return {
    publicKey: raw.toString('base64'),
    sign: (payloadType, payload) => ({
      keyid,
      signature: Uint8Array.from(
        sign(null, preAuthenticationEncoding(payloadType, payload), privateKey),
      ),
    }),
  };
}
