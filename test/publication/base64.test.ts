/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../src/publication/base64.js';

test('reads what it writes, and what Node writes in either alphabet', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64(bytes);
      assert.equal(text, Buffer.from(bytes).toString('base64'));
      assert.deepEqual(fromBase64(text), new Uint8Array(bytes));
      const forUrls = text.replaceAll('+', '-').replaceAll('/', '_');
      assert.deepEqual(fromBase64(forUrls), new Uint8Array(bytes));
    }),
  );
});

test('reads each text as what Node writes so, or not at all', () => {
  const characters = fc.constantFrom(...'AQgw+/-_= \n0é');
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
      const bytes = fromBase64(text);
      if (bytes === null) return;
      const written = Buffer.from(bytes).toString('base64');
      assert.ok([written, written.replace(/\+/g, '-').replace(/\//g, '_')].includes(text));
    }),
  );
});

for (const [what, text] of [
  ['a missing padding', 'YQ'],
  ['white space', 'YW\nJj'],
  ['bits that say nothing', 'YR=='],
  ['both alphabets', '+_+_'],
  ['another character', 'Y*=='],
]) {
  test(`refuses ${what}`, () => assert.equal(fromBase64(text!), null));
}
