/// <reference types="node" />
import type { KeyObject } from 'node:crypto';

/** The raw bytes of an Ed25519 public key: the last 32 of its SPKI (RFC 8410). */
export function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-32);
}
