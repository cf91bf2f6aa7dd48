import type { Bytes } from './bytes.js';

/**
 * The bytes of a text in base64 (RFC 4648, section 4, or section 5 with its padding: DSSE lets signers choose).
 * Null for anything else, and for a second way to write the same bytes.
 */
export function fromBase64(text: string): Bytes | null {
  const standard = /[+/]/.test(text) ? text : text.replaceAll('-', '+').replaceAll('_', '/');
  try {
    const binary = atob(standard);
    return btoa(binary) === standard
      ? Uint8Array.from(binary, (character) => character.charCodeAt(0))
      : null;
  } catch {
    return null;
  }
}

/** Bytes in base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
