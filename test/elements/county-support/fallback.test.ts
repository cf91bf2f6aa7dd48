import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supportFallback } from '../../../src/elements/county-support/fallback.js';
import en from '../../../src/language/translations/credits/en.js';
import { swedish } from '../../../src/language/words.js';
import { coordinatorsMarkup, helpMarkup } from '../../../src/parts/element-fallback.js';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

test('begins as the county does, and ends with whom to ask and where help is', () => {
  const ending = `${coordinatorsMarkup(swedish)} ${helpMarkup(swedish)}`;
  assert.equal(
    supportFallback.markup(swedish),
    `Du som i en kommun eller region arbetar med frågor som rör mäns våld mot kvinnor kan få kompetensstöd. ${ending}`,
  );
  assert.equal(supportFallback.title(swedish), 'Stöd från Länsstyrelsen');
});

test('is in the language of its words', () => {
  assert.match(supportFallback.markup(en), /^If your work in a municipality or region concerns /);
});

test('has whom to ask and where help is as text and to tap, in each language', async () => {
  for (const { markup, of } of await fallbacksOf('county-support')) {
    assert.deepEqual(linkedNumbers(markup), ['020-390 000', '112', '020-50 50 50'], of);
  }
});
