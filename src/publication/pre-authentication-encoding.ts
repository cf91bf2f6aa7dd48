import type { Bytes } from './bytes.js';

/**
 * What is signed of a payload: its type and its exact bytes, each after its length, so that no other pair gives the same
 * (DSSE 1.0, "PAE": https://github.com/secure-systems-lab/dsse/blob/master/protocol.md).
 */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Bytes {
  const encoder = new TextEncoder();
  const type = encoder.encode(payloadType);
  const head = encoder.encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const encoding = new Uint8Array(head.length + payload.length);
  encoding.set(head);
  encoding.set(payload, head.length);
  return encoding;
}
