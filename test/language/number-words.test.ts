import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  groupedDigits,
  isolated,
  kronorText,
  numberText,
} from '../../src/language/number-words.js';
import ar from '../../src/language/translations/credits/ar.js';
import { swedish } from '../../src/language/words.js';

for (const [value, text] of [
  [0, '0'],
  [999, '999'],
  [1000, '1 000'],
  [99_999, '99 999'],
  [900_000, '900 000'],
  [1_234_567, '1 234 567'],
  [1e13, '10 000 000 000 000'],
] as const) {
  test(`writes ${value} in groups that no line breaks`, () => {
    assert.equal(numberText(value), text.replaceAll(' ', '\u00a0'));
    assert.equal(numberText(value), value.toLocaleString('sv-SE'));
  });
}

test('groups digits as they are written', () => {
  assert.equal(groupedDigits('00012'), '00\u00a0012');
});

test('writes an amount with its currency in words, in one piece', () => {
  assert.equal(kronorText(swedish, 900_000), '900\u00a0000\u00a0kronor');
});

test('keeps figures left to right where the language is not, and adds nothing where it is', () => {
  assert.equal(isolated(swedish, '09:00–16:00'), '09:00–16:00');
  assert.equal(isolated(ar, '09:00–16:00'), '\u206609:00–16:00\u2069');
});
