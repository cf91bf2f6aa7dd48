import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseKronor } from '../../src/material/kronor.js';

for (const [text, amount] of [
  ['1', 1],
  ['400000', 400_000],
  ['400 000', 400_000],
  [' 400\u00a0000\u202fkr ', 400_000],
  ['400 000 Kronor', 400_000],
  ['400 000 SEK', 400_000],
  ['400 000:-', 400_000],
  ['٤٠٠ ٠٠٠', 400_000],
  ['۴۰۰۰۰۰', 400_000],
  ['1000000000000', 1e12],
  ['1000000000001', null],
  ['0', null],
  ['-5', null],
  ['1,5', null],
  ['1.5', null],
  ['1e5', null],
  ['kr', null],
  ['ca 400', null],
  ['400 000 euro', null],
  ['', null],
] as const) {
  test(`reads ${JSON.stringify(text)} as ${amount}`, () => assert.equal(parseKronor(text), amount));
}
