/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCovered, type Box } from '../../../src/elements/quick-exit/is-covered.js';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const bar = box(120, 200, 320, 256);

for (const [what, where, expected] of [
  ['wholly under the bar', box(130, 210, 200, 240), true],
  ['as large as the bar', bar, true],
  ['under it but for a strip', box(110, 210, 200, 240), true],
  ['half under it', box(60, 210, 180, 240), false],
  ['larger than the bar', box(0, 0, 320, 256), false],
  ['beside it', box(0, 210, 100, 240), false],
  ['partly below the window, and under the bar where it is in it', box(150, 230, 200, 400), true],
  ['partly below the window, and beside the bar', box(0, 230, 100, 400), false],
  ['out of sight', box(150, 300, 200, 330), false],
  ['without a size', box(150, 210, 150, 210), false],
] as const) {
  test(`the bar ${expected ? 'covers' : 'does not cover'} what is ${what}`, () => {
    assert.equal(isCovered(where, bar, 320, 256), expected);
  });
}
