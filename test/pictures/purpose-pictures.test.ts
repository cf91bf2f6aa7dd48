/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { purposePictures } from './purpose-pictures.js';

const folder = 'src/builder/pictures';

test('has a small picture of each element for the builder, and no other', () => {
  const files = purposePictures.map(({ name }) => `${name}.webp`).sort();
  assert.deepEqual(readdirSync(folder).sort(), files);
  for (const file of files) {
    const picture = readFileSync(`${folder}/${file}`);
    assert.equal(picture.toString('latin1', 8, 12), 'WEBP', file);
    assert.ok(picture.length > 1000 && picture.length <= 15_000, `${file}: ${picture.length}`);
  }
});
