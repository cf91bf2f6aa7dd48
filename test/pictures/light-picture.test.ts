/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { comparePictures } from './compare-pictures.js';
import { lightPicture } from './light-picture.js';

/** All shades of a colour, from left to right. */
function ramp(): PNG {
  const png = new PNG({ width: 256, height: 64 });
  for (const at of png.data.keys()) {
    const shade = Math.floor(at / 4) % 256;
    png.data[at] = [shade, 255 - shade, 128, 255][at % 4]!;
  }
  return png;
}

test('has few shades, and is the same to one who compares', () => {
  const light = lightPicture(PNG.sync.write(ramp()));
  const { data } = PNG.sync.read(Buffer.from(light));
  assert.equal(new Set(data.filter((_, at) => at % 4 === 0)).size, 16);
  assert.equal(comparePictures(PNG.sync.write(ramp()), light), null);
});

test('keeps black and white, and is not changed by being made light again', () => {
  const light = lightPicture(PNG.sync.write(ramp()));
  const { data } = PNG.sync.read(Buffer.from(light));
  assert.deepEqual([data[0], data[4 * 255]], [0, 255]);
  assert.deepEqual(lightPicture(light), light);
});
