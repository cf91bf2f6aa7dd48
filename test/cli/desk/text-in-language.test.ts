import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textIn, withLanguage } from '../../../src/cli/desk/text-in-language.js';

test('reads a text in a language', () => {
  assert.equal(textIn('Hej', 'sv'), 'Hej');
  assert.equal(textIn('Hej', 'en'), '');
  assert.equal(textIn({ sv: 'Hej', en: 'Hello' }, 'en'), 'Hello');
  assert.equal(textIn(undefined, 'sv'), '');
});

test('writes a text in a language, by itself where it is Swedish alone', () => {
  assert.equal(withLanguage('Hej', 'sv', 'Hej då'), 'Hej då');
  assert.deepEqual(withLanguage('Hej', 'en', 'Hello'), { sv: 'Hej', en: 'Hello' });
  assert.deepEqual(withLanguage({ sv: 'Hej', en: 'Hello' }, 'sv', ''), { sv: '', en: 'Hello' });
  assert.equal(withLanguage({ sv: 'Hej', en: 'Hello' }, 'en', ''), 'Hej');
  assert.equal(withLanguage('Hej', 'sv', ''), undefined);
  assert.equal(withLanguage(undefined, 'en', ''), undefined);
});
