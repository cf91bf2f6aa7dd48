import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal, Refused, refusalMends } from '../../src/publication/refusal.js';

test('says what was found, how to mend it, and by what name it goes', () => {
  assert.deepEqual(refusal('status', 'it answered 404'), {
    isRight: false,
    reason: 'status',
    found: 'it answered 404',
    sentence:
      'The publication is not used: it answered 404; the address should answer 200 (status).',
  });
});

test('says how to mend it alone where nothing is found', () => {
  const { found, sentence } = refusal('too-large');
  assert.equal(found, '');
  assert.equal(
    sentence,
    'The publication is not used: the file should have at most 256 kB (too-large).',
  );
});

test('is thrown as an error that says the same', () => {
  const thrown = new Refused('expired', 'it held until 2026-11-26T10:00:00Z');
  assert.ok(thrown instanceof Error);
  assert.deepEqual(thrown.refusal, refusal('expired', 'it held until 2026-11-26T10:00:00Z'));
  assert.equal(thrown.message, thrown.refusal.sentence);
  assert.deepEqual(new Refused('older').refusal, refusal('older'));
});

test('mends each fault in its own words, which continue a sentence', () => {
  const mends = Object.values(refusalMends);
  assert.equal(new Set(mends).size, mends.length);
  for (const mend of mends) assert.match(mend, /^[a-z][^]*[^.]$/);
});
