/// <reference types="node" />
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { toBase64 } from '../../src/publication/base64.js';
import { Refused } from '../../src/publication/refusal.js';
import { isPublicKey, isSignedBy, keyId, publicKey } from '../../src/publication/public-key.js';
import { bytesOf } from './sealed.js';

/** A key of Node's, so that one maker of signatures is held against another. */
const pair = generateKeyPairSync('ed25519');
const raw = Uint8Array.from(pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
const base64 = toBase64(raw);
const signed = bytesOf('signed');
const signature = Uint8Array.from(sign(null, signed, pair.privateKey));

for (const [what, told, expected] of [
  ['32 bytes', base64, true],
  ['31 bytes', toBase64(raw.subarray(1)), false],
  ['33 bytes', toBase64(new Uint8Array(33)), false],
  ['what is no base64', `${base64.slice(0, -1)}*`, false],
  ['nothing', '', false],
] as const) {
  test(`takes ${what} for ${expected ? 'a key' : 'no key'}`, () =>
    assert.equal(isPublicKey(told), expected));
}

test('knows a key by the SHA-256 of its bytes', async () => {
  const expected = createHash('sha256').update(raw).digest('hex');
  assert.equal(await keyId(raw), expected);
  assert.equal((await publicKey(base64)).id, expected);
});

test('takes a signature of these bytes by this key alone', async () => {
  const key = await publicKey(base64);
  assert.equal(await isSignedBy(key, signature, signed), true);
  assert.equal(await isSignedBy(key, signature, bytesOf('signet')), false);
  assert.equal(await isSignedBy(key, signature.subarray(1), signed), false);
  assert.equal(await isSignedBy(key, Uint8Array.of(...signature, 0), signed), false);
  const changed = signature.slice();
  changed[0]! ^= 1;
  assert.equal(await isSignedBy(key, changed, signed), false);
  const other = generateKeyPairSync('ed25519').privateKey;
  assert.equal(await isSignedBy(key, Uint8Array.from(sign(null, signed, other)), signed), false);
});

test('takes the signature that RFC 8032 has as its second example', async () => {
  const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
  const key = await publicKey(
    toBase64(hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')),
  );
  const example = hex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  assert.equal(await isSignedBy(key, example, Uint8Array.of(0x72)), true);
  assert.equal(await isSignedBy(key, example, Uint8Array.of(0x73)), false);
});

test('asks no WebKitGTK to verify 64 kB or more, which would end the page', async () => {
  const key = await publicKey(base64);
  const asked = async (userAgent: string | undefined, length: number) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    const value = userAgent === undefined ? undefined : { userAgent };
    Object.defineProperty(globalThis, 'navigator', { value, configurable: true });
    try {
      return await isSignedBy(key, signature, new Uint8Array(length));
    } catch (error) {
      return error instanceof Refused && error.refusal.reason;
    } finally {
      if (own) Object.defineProperty(globalThis, 'navigator', own);
      else Reflect.deleteProperty(globalThis, 'navigator');
    }
  };
  const gnome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15';
  assert.equal(await asked(gnome, 65_535), 'no-ed25519');
  assert.equal(await asked(gnome, 60_000), false);
  for (const other of [
    undefined,
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
    'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ]) {
    assert.equal(await asked(other, 65_535), false, other);
  }
});
