import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase64 } from '../../src/publication/base64.js';
import { envelope } from '../../src/publication/envelope.js';
import type { Refused } from '../../src/publication/refusal.js';
import { bytesOf } from './sealed.js';

const signature = { keyid: 'a', sig: toBase64(bytesOf('one')) };
const written = {
  payloadType: 'text/plain',
  payload: toBase64(bytesOf('{"a": 1}')),
  signatures: [signature],
};

test('reads the exact bytes, their type and their signatures, and nothing else', () => {
  const told = { ...written, more: 1, signatures: [{ ...signature, more: 1 }] };
  assert.deepEqual(envelope(told, 'it'), {
    payloadType: 'text/plain',
    payload: bytesOf('{"a": 1}'),
    signatures: [{ keyid: 'a', signature: bytesOf('one') }],
  });
});

test('takes as many signatures as a page has time for, and one without any', () => {
  const signatures = (count: number) => Array.from({ length: count }, () => signature);
  for (const count of [0, 20]) {
    const read = envelope({ ...written, signatures: signatures(count) }, 'it');
    assert.equal(read.signatures.length, count);
  }
});

const refused: [string, unknown, RegExp][] = [
  ['a list', [], /^it is no envelope/],
  ['nothing', undefined, /^it is no envelope/],
  ['a payload that is no text', { ...written, payload: 5 }, /^it is no envelope/],
  ['an envelope without a type', { ...written, payloadType: undefined }, /^it is no envelope/],
  ['an envelope without signatures', { ...written, signatures: undefined }, /^it is no envelope/],
  ['a signature without a key', { ...written, signatures: [{ sig: '' }] }, /^it is no envelope/],
  [
    '21 signatures',
    { ...written, signatures: Array.from({ length: 21 }, () => signature) },
    /^it is no envelope/,
  ],
  ['a payload that is no base64', { ...written, payload: 'a' }, /^it has .* no base64/],
  [
    'a signature that is no base64',
    { ...written, signatures: [{ keyid: 'a', sig: '*' }] },
    /^it has .* no base64/,
  ],
];

for (const [what, told, words] of refused) {
  test(`refuses ${what}`, () =>
    assert.throws(
      () => envelope(told, 'it'),
      ({ refusal }: Refused) => refusal.reason === 'malformed' && words.test(refusal.found),
    ));
}
