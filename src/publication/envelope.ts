import * as v from 'valibot';
import { fromBase64 } from './base64.js';
import type { Bytes } from './bytes.js';
import { mostSignatures } from './limits.js';
import { Refused } from './refusal.js';

/** One signature of an envelope. The key is only named: whose it is says the list. */
export interface EnvelopeSignature {
  readonly keyid: string;
  readonly signature: Bytes;
}

/** A DSSE envelope: a payload as it was signed, its type, and its signatures. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Bytes;
  readonly signatures: readonly EnvelopeSignature[];
}

const envelopeSchema = v.object({
  payloadType: v.string(),
  payload: v.string(),
  signatures: v.pipe(
    v.array(v.object({ keyid: v.string(), sig: v.string() })),
    v.maxLength(mostSignatures),
  ),
});

/**
 * Reads a DSSE envelope from JSON that has been parsed; fields that are not known are left out, as DSSE asks for. Says nothing
 * of whether the signatures are right. Throws a {@link Refused}.
 */
export function envelope(json: unknown, what: string): Envelope {
  const read = v.safeParse(envelopeSchema, json);
  if (!read.success) throw new Refused('malformed', `${what} is no envelope`);
  const { payloadType, payload, signatures } = read.output;
  return {
    payloadType,
    payload: bytesOf(payload, what),
    signatures: signatures.map(({ keyid, sig }) => ({ keyid, signature: bytesOf(sig, what) })),
  };
}

function bytesOf(text: string, what: string): Bytes {
  const bytes = fromBase64(text);
  if (!bytes) throw new Refused('malformed', `${what} has something that is no base64`);
  return bytes;
}
