import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersInText } from '../../src/publication/numbers-in-text.js';

const found: [string, string[]][] = [
  ['Ring 019-21 10 00 eller 010 223 57 60.', ['019211000', '0102235760']],
  ['019-21 10 00 010-223 57 60', ['019211000', '0102235760']],
  ['+46 (0)10 223 57 60 +47 22 33 44 55', ['0102235760', '+4722334455']],
  ['112, 114 14 och 118 118', ['112', '11414', '118118']],
  ['118 000 kr, 118 000:- och 118 %', []],
  ['1/12 2026, 2026-12-01 och 900 000', []],
  ['09.00–16.00, kl. 09:00-16:00 och 09.00-12.00/13.00-16.00', []],
  ['0900/123456', ['0900123456']],
  ['', []],
];

for (const [text, numbers] of found) {
  test(`finds ${numbers.join(', ') || 'no number'} in ${JSON.stringify(text)}`, () =>
    assert.deepEqual(numbersInText(text), numbers));
}
