import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentFaults } from '../../src/publication/document-faults.js';
import { emptyDocument, now } from './demonstration-county.js';
import { bytesOf } from './sealed.js';

const terms = { county: 'sagolanet', now };
const faults = (changed: object, more: object = {}) => {
  const document = { ...emptyDocument, ...changed };
  return documentFaults(bytesOf(document), document, document, { ...terms, ...more }).map(
    ({ field, reason }) => [field, reason],
  );
};
const records = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`record-${index}`, {}]));

test('finds nothing in a document that holds', () => {
  assert.deepEqual(faults({}), []);
  const { version } = emptyDocument;
  assert.deepEqual(faults({}, { newest: { version, bytes: bytesOf(emptyDocument) } }), []);
  assert.deepEqual(faults({}, { newest: { version, bytes: null } }), []);
  assert.deepEqual(faults({ hotlines: records(150), grantCalls: records(50) }), []);
});

test('finds all of them at once, each with its field', () => {
  const all = {
    county: 'orebro',
    published: '2026-11-28T08:00:00Z',
    expires: '2027-11-20T08:00:00Z',
    hotlines: records(150),
    definitions: records(51),
  };
  assert.deepEqual(faults(all, { newest: { version: 13, bytes: null } }), [
    ['county', 'other-county'],
    ['published', 'future'],
    ['expires', 'too-long'],
    ['version', 'older'],
    ['', 'too-much'],
  ]);
});

test('finds what is over, to the instant, and a version with other bytes', () => {
  const expires = '2026-11-26T10:00:00Z';
  assert.deepEqual(faults({ expires }), [['expires', 'expired']]);
  assert.deepEqual(faults({ expires }, { now: now - 1 }), []);
  const newest = { version: 12, bytes: bytesOf({ ...emptyDocument, hotlines: {} }) };
  assert.deepEqual(faults({}, { newest }), [['version', 'other-contents']]);
});
