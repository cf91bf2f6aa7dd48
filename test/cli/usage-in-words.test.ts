import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usageInWords } from '../../src/cli/usage-in-words.js';

test('says what is written wrong, and names it', () => {
  assert.deepEqual(usageInWords('commander.unknownOption', "error: unknown option '--rooot'"), {
    sv: "Okänt val: '--rooot'. Skriv --help för hjälp.",
    en: "unknown option '--rooot'. Write --help for help.",
  });
});

test('says all that commander says where it has no words or no name for it', () => {
  const { sv } = usageInWords('commander.newer', 'error: something else');
  assert.equal(sv, 'Kommandot kan inte läsas: something else. Skriv --help för hjälp.');
});
