import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { toBase64 } from '../../src/publication/base64.js';
import { Refused } from '../../src/publication/refusal.js';
import { envelopeOfType, jsonOf, shaped } from '../../src/publication/signed-json.js';
import { bytesOf } from './sealed.js';

/** Why something is refused, and what was found. */
function refused(doing: () => unknown): [string, string] {
  try {
    doing();
  } catch (error) {
    assert.ok(error instanceof Refused, String(error));
    return [error.refusal.reason, error.refusal.found];
  }
  return ['nothing', ''];
}

test('reads bytes as one object, and names what they were to be where they are none', () => {
  assert.deepEqual(jsonOf(bytesOf({ a: [1] }), 'it'), { a: [1] });
  assert.deepEqual(
    refused(() => jsonOf(bytesOf('[]'), 'the file')),
    ['malformed', 'the file: should be one JSON object and nothing else'],
  );
});

test('takes an envelope of its type, and none of another', () => {
  const written = { payloadType: 'a/b', payload: toBase64(bytesOf('x')), signatures: [] };
  assert.deepEqual(envelopeOfType('a/b', written, 'it').payload, bytesOf('x'));
  assert.deepEqual(
    refused(() => envelopeOfType('a/c', written, 'it')),
    ['wrong-type', 'it is a/b'],
  );
  assert.equal(refused(() => envelopeOfType('a/b', [], 'it'))[0], 'malformed');
});

const schema = v.object({
  schemaVersion: v.string('a version'),
  a: v.object({ b: v.number('a number') }),
});

test('gives what a schema knows, and where something of it is wrong', () => {
  const told = { schemaVersion: '1.3', a: { b: 1, c: 2 } };
  assert.deepEqual(shaped(schema, told, 'it'), { schemaVersion: '1.3', a: { b: 1 } });
  assert.deepEqual(
    refused(() => shaped(schema, { ...told, a: { b: 'x' } }, 'it')),
    ['malformed', 'it needs a.b: a number'],
  );
  assert.deepEqual(
    refused(() => shaped(schema, { ...told, schemaVersion: 2 }, 'it')),
    ['malformed', 'it needs schemaVersion: a version'],
  );
});

test('says of a newer shape that it is newer, whatever else it holds', () => {
  assert.deepEqual(
    refused(() => shaped(schema, { schemaVersion: '2.0' }, 'the list')),
    ['newer-schema', 'the shape of the list is 2.0'],
  );
});
