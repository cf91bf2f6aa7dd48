import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phoneNumbersIn } from '../../src/embed/phone-numbers-in.js';

for (const [text, numbers] of [
  ['Ring 020-50 50 50 nu.', ['020-50 50 50']],
  ['Ring +46 (0)20 50 50 50 eller 112.', ['+46 (0)20 50 50 50', '112']],
  ['Polisen: 114 14, barn: 116 111, vården: 1177', ['114 14', '116 111', '1177']],
  ['112 5', ['112 5']],
  ['0900–123 45 67', ['0900–123 45 67']],
  ['+1 202 555 0100', ['+1 202 555 0100']],
  ['Öppet 09.00–16.00, 9.00-16.00 och 09:00–16:00', []],
  ['År 2018, 900 000 kronor, 15 augusti', []],
  ['111 och 119', []],
  ['', []],
] as const) {
  test(`finds the numbers in "${text}"`, () => assert.deepEqual(phoneNumbersIn(text), numbers));
}
