import { toBase64 } from '../../src/publication/base64.js';
import type { SigningKey } from './signing-key.js';

/** An envelope as it is written. */
export interface WrittenEnvelope {
  readonly payloadType: string;
  readonly payload: string;
  readonly signatures: readonly { keyid: string; sig: string }[];
}

/** Bytes of a text, or of JSON. */
export function bytesOf(told: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof told === 'string' ? told : JSON.stringify(told));
}

/** An envelope around what is told, a text as it is or else JSON. */
export async function sealed(
  payloadType: string,
  told: unknown,
  keys: readonly SigningKey[],
): Promise<WrittenEnvelope> {
  const payload = bytesOf(told);
  const signatures = keys.map(async (key) => ({
    keyid: key.id,
    sig: toBase64(await key.sign(payloadType, payload)),
  }));
  return {
    payloadType,
    payload: toBase64(payload),
    signatures: await Promise.all(signatures),
  };
}
