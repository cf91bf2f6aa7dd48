/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { comparePictures } from './compare-pictures.js';

/** A grey picture with a dark mark of so many points a side, in the middle. */
function picture(mark: number, { width = 200, height = 100, grey = 240 } = {}): Uint8Array {
  const png = new PNG({ width, height });
  png.data.fill(grey);
  for (let x = 0; x < mark; x++) {
    for (let y = 0; y < mark; y++)
      png.data.fill(20, 4 * ((50 + y) * width + 100 + x), 4 * ((50 + y) * width + 101 + x) - 1);
  }
  return PNG.sync.write(png);
}

test('finds no difference where there is none, or a hair of one', () => {
  assert.equal(comparePictures(picture(10), picture(10)), null);
  assert.equal(comparePictures(picture(0), picture(0, { grey: 236 })), null);
  assert.equal(comparePictures(picture(0), picture(4)), null);
});

test('finds a mark as small as a figure, and shows where', () => {
  const difference = comparePictures(picture(0), picture(7));
  assert.match(difference!.what, /^\d+ of the 1024 points of a square differ, and 24 may$/);
  assert.ok(PNG.sync.read(Buffer.from(difference!.drawn!)).width === 200);
});

test('finds another colour everywhere, and another size', () => {
  assert.ok(comparePictures(picture(0), picture(0, { grey: 170 })));
  assert.equal(
    comparePictures(picture(0), picture(0, { height: 101 }))!.what,
    '200 × 100 became 200 × 101',
  );
});
