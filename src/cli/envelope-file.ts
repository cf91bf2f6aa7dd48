import { toBase64 } from '../publication/base64.js';
import { envelope, type Envelope } from '../publication/envelope.js';
import { Refused } from '../publication/refusal.js';
import { jsonOf, type Json } from '../publication/signed-json.js';
import { bytesIn } from './files.js';
import { refusedTrouble } from './refusal-in-words.js';

/** An envelope that has been read, and the JSON that it is in. */
export interface EnvelopeFile extends Envelope {
  readonly json: Json;
}

/** Reads an envelope; says nothing of its signatures. */
export async function envelopeFile(path: string): Promise<EnvelopeFile> {
  const bytes = await bytesIn(path);
  try {
    const json = jsonOf(bytes, path);
    return { json, ...envelope(json, path) };
  } catch (error) {
    throw error instanceof Refused ? refusedTrouble(error.refusal) : error;
  }
}

/** An envelope as it is written. */
export function writtenEnvelope({ payloadType, payload, signatures }: Envelope) {
  return {
    payloadType,
    payload: toBase64(payload),
    signatures: signatures.map(({ keyid, signature }) => ({ keyid, sig: toBase64(signature) })),
  };
}
