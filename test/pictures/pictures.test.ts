/// <reference types="node" />
import assert from 'node:assert/strict';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { noPackagedChromium } from '../browsers/packaged-chromium.mjs';
import { acceptedFolder, acceptedPicture } from './accepted-picture.js';
import { comparePictures } from './compare-pictures.js';
import { pictures } from './pictures.js';
import { takePictures } from './take-pictures.js';

/** How much a contributor is asked to download of them, in bytes. */
const most = 4_000_000;

test('the elements look as somebody has found good', { skip: noPackagedChromium }, async () => {
  const differing: string[] = [];
  for await (const [{ name }, taken] of takePictures(pictures)) {
    const accepted = await acceptedPicture(name);
    const what = accepted ? comparePictures(accepted, taken)?.what : 'it is new';
    if (what) differing.push(`${name}: ${what}`);
  }
  assert.deepEqual(differing, [], 'npm run pictures shows how they differ, and accepts them');
});

test('each picture that was accepted is one that is compared, and all are light', async () => {
  const files = await readdir(acceptedFolder);
  assert.deepEqual(files.sort(), pictures.map(({ name }) => `${name}.png`).sort());
  const sizes = await Promise.all(files.map((file) => stat(join(acceptedFolder, file))));
  const sum = sizes.reduce((sum, { size }) => sum + size, 0);
  assert.ok(sum < most, `${sum} bytes, at most ${most}`);
});
