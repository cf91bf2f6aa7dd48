import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { preAuthenticationEncoding } from '../../src/publication/pre-authentication-encoding.js';
import { bytesOf } from './sealed.js';

test('encodes the example of the DSSE protocol', () => {
  const encoding = preAuthenticationEncoding(
    'http://example.com/HelloWorld',
    bytesOf('hello world'),
  );
  assert.equal(
    new TextDecoder().decode(encoding),
    'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  );
});

test('counts bytes, not characters', () => {
  assert.equal(
    new TextDecoder().decode(preAuthenticationEncoding('ö', bytesOf('åäö'))),
    'DSSEv1 2 ö 6 åäö',
  );
});

test('encodes no two pairs of a type and a payload alike', () => {
  const pair = fc.record({
    type: fc.string({ maxLength: 6 }),
    payload: fc.string({ maxLength: 6 }),
  });
  const encoded = ({ type, payload }: { type: string; payload: string }) =>
    String(preAuthenticationEncoding(type, bytesOf(payload)));
  fc.assert(
    fc.property(pair, pair, (one, other) => {
      const isSame = one.type === other.type && one.payload === other.payload;
      assert.equal(encoded(one) === encoded(other), isSame);
    }),
  );
  // A space and figures moved from the one to the other.
  assert.notEqual(encoded({ type: 'a 1 b', payload: '' }), encoded({ type: 'a', payload: 'b 0 ' }));
});
