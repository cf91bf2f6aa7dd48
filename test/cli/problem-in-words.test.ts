import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemInWords, valueInWords } from '../../src/cli/problem-in-words.js';

test('says what a fact is, and what it should be', () => {
  assert.deepEqual(problemInWords('a.b', { value: 7, expected: 'a text' }), {
    sv: 'a.b är 7. Det ska vara en text.',
    en: 'a.b is 7. It should be a text.',
  });
});

test('says that a fact is missing', () => {
  assert.deepEqual(valueInWords('a', undefined), { sv: 'a saknas', en: 'a is missing' });
  assert.deepEqual(valueInWords('a', null), { sv: 'a är null', en: 'a is null' });
});

test('repeats no more of a value than can be read', () => {
  const { en } = valueInWords('a', 'x'.repeat(1000));
  assert.match(en, /^a is "x{79}…$/);
  assert.equal(valueInWords('a', 'x'.repeat(78)).en, `a is "${'x'.repeat(78)}"`);
});
