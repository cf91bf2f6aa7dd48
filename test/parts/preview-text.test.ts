import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../src/language/translations/credits/en.js';
import { swedish, type Words } from '../../src/language/words.js';
import { previewText } from '../../src/parts/preview-text.js';

/** 23:05 UTC is five past one at night the next day in a Swedish summer. */
const instant = Date.UTC(2026, 5, 30, 23, 5);

for (const [words, text] of [
  [swedish, 'Förhandsvisning: så här ser det ut 1 juli 2026 kl. 01:05.'],
  [en, 'Preview: this is how it looks on 1 July 2026 at 01:05.'],
] satisfies [Words, string][]) {
  test(`says in ${words.locale} as of when, by Swedish time`, () => {
    assert.equal(previewText(words, instant), text);
  });
}
