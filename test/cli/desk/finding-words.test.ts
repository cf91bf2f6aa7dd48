import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemInWords } from '../../../src/cli/problem-in-words.js';
import { findingWords } from '../../../src/cli/desk/finding-words.js';

test('says beside a field what is wrong, without where and what it is', () => {
  const where = 'hotlines.a.phone';
  const wrong = problemInWords(where, { value: '1. Ring', expected: 'a text' });
  assert.equal(findingWords(where, wrong.sv), 'Det ska vara en text.');
  assert.equal(findingWords(where, wrong.en), 'It should be a text.');
  const missing = problemInWords(where, { value: undefined, expected: 'a text' });
  assert.equal(findingWords(where, missing.sv), 'Saknas. Det ska vara en text.');
  assert.equal(findingWords(where, 'gällde till 2026-01-01.'), 'Gällde till 2026-01-01.');
  assert.equal(findingWords('', 'Dokumentet: för stort.'), 'Dokumentet: för stort.');
});
