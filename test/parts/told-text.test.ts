import assert from 'node:assert/strict';
import { test } from 'node:test';
import ar from '../../src/language/translations/credits/ar.js';
import en from '../../src/language/translations/credits/en.js';
import { swedish, type Words } from '../../src/language/words.js';
import type { Text } from '../../src/material/text.js';
import { plainText, toldText, writtenText } from '../../src/parts/told-text.js';

/** A text of the material in an element's words: as it is written, as part of a message, and in which language. */
const told: [words: Words, material: Text, written: string, language: string, plain?: string][] = [
  [swedish, 'barnäktenskap', 'barnäktenskap', 'sv'],
  [en, 'barnäktenskap', 'child marriage', 'en'],
  [en, 'en text som ingen har översatt', 'en text som ingen har översatt', 'sv'],
  [en, { sv: 'stöd', en: 'support' }, 'support', 'en'],
  [swedish, { sv: 'stöd', en: 'support' }, 'stöd', 'sv'],
  [en, { sv: 'barnäktenskap' }, 'child marriage', 'en'],
  [en, { '': 'barnäktenskap' }, 'barnäktenskap', ''],
  [swedish, { '': 'خط' }, 'خط', '', '\u2068خط\u2069'],
  [ar, { sv: 'linje', ar: 'خط' }, 'خط', 'ar'],
];

for (const [words, material, written, language, plain = written] of told) {
  test(`says ${JSON.stringify(material)} in ${words.locale}`, () => {
    assert.deepEqual(toldText(words, material), { text: written, language });
    assert.equal(plainText(words, material), plain);
    assert.equal(writtenText(words, material), written);
  });
}
