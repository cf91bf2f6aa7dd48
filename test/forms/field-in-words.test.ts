import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldInWords } from '../../src/forms/field-in-words.js';
import { recordSchemas, singleSchemas } from '../../src/publication/published-records.js';

test('has words in both languages for each field that visitors can see change', () => {
  for (const { entries } of Object.values({ ...recordSchemas, ...singleSchemas })) {
    for (const field of Object.keys(entries)) {
      const { sv, en } = fieldInWords(field);
      assert.notEqual(sv, field);
      assert.notEqual(en, field);
    }
  }
});

test('gives a field that it does not know by its name', () => {
  assert.deepEqual(fieldInWords('newer'), { sv: 'newer', en: 'newer' });
});
