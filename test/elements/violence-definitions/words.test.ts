import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedText, titleText } from '../../../src/elements/violence-definitions/words.js';
import { swedish } from '../../../src/language/words.js';

test('asks what the definitions answer', () => {
  assert.equal(titleText(swedish), 'Vad innefattar mäns våld mot kvinnor?');
});

for (const [isCopied, text] of [
  [true, 'Länken är kopierad.'],
  [false, 'Länken kunde inte kopieras. Den står efter knappen.'],
] as const) {
  test(`announces: ${text}`, () => assert.equal(copiedText(swedish, isCopied), text));
}
