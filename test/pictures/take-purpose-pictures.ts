/// <reference types="node" />
// Takes the pictures on the builder's cards, of the built elements, in the Chromium that comes as a package.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noPackagedChromium } from '../browsers/packaged-chromium.mjs';
import { purposePictures } from './purpose-pictures.js';
import { takePictures } from './take-pictures.js';

if (noPackagedChromium) throw new Error(noPackagedChromium);
const folder = join('src', 'builder', 'pictures');
await mkdir(folder, { recursive: true });
for await (const [{ name }, picture] of takePictures(purposePictures)) {
  await writeFile(join(folder, `${name}.webp`), picture);
  console.log(`${name}: ${picture.length} bytes`);
}
