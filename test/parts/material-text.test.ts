import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../src/language/translations/credits/en.js';
import { swedish, type Words } from '../../src/language/words.js';
import type { Text } from '../../src/material/text.js';
import { plainText, writtenText } from '../../src/parts/material-text.js';

/** A text of the material in an element's words: as part of a message, and as it is written. */
const told: [words: Words, material: Text, plain: string, written?: string][] = [
  [swedish, 'barnäktenskap', 'barnäktenskap'],
  [en, 'barnäktenskap', 'child marriage'],
  [en, 'en text som ingen har översatt', 'en text som ingen har översatt'],
  [en, { sv: 'stöd', en: 'support' }, 'support'],
  [swedish, { sv: 'stöd', en: 'support' }, 'stöd'],
  [en, { sv: 'barnäktenskap' }, 'child marriage'],
  [en, { '': 'barnäktenskap' }, 'barnäktenskap'],
  [swedish, { '': 'خط' }, '\u2068خط\u2069', 'خط'],
];

for (const [words, material, plain, written = plain] of told) {
  test(`says ${JSON.stringify(material)} in ${words.locale}`, () => {
    assert.equal(plainText(words, material), plain);
    assert.equal(writtenText(words, material), written);
  });
}
