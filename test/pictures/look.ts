/// <reference types="node" />
// Takes the pictures whose names hold one of the words given, or all, and shows those that differ from what was accepted,
// beside each other on a page. With --accept, what they look like now is what is accepted.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { noPackagedChromium } from '../browsers/packaged-chromium.mjs';
import { acceptedFolder, acceptedPicture } from './accepted-picture.js';
import { comparePictures } from './compare-pictures.js';
import { pictures } from './pictures.js';
import { takePictures } from './take-pictures.js';

const given = process.argv.slice(2);
const isAccepting = given.includes('--accept');
const words = given.filter((word) => word !== '--accept');
const wanted = pictures.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
if (noPackagedChromium) stop(noPackagedChromium);
if (wanted.length === 0) stop(`No picture has ${words.join(' or ')} in its name.`);

const folder = join('.build', 'pictures');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await mkdir(acceptedFolder, { recursive: true });
const rows: string[] = [];
let count = 0;
for await (const [{ name }, taken] of takePictures(wanted)) {
  count++;
  if (process.stdout.isTTY) process.stdout.write(`\r${count} of ${wanted.length} pictures `);
  const accepted = await acceptedPicture(name);
  const difference = accepted ? comparePictures(accepted, taken) : { what: 'new' };
  if (!difference) continue;
  console.log(`\r${name}: ${difference.what}`);
  if (isAccepting) await writeFile(join(acceptedFolder, `${name}.png`), taken);
  const shown = [accepted, taken, 'drawn' in difference ? difference.drawn : null];
  rows.push(await row(name, difference.what, shown));
}
if (isAccepting && words.length === 0) await forget();
const page = join(folder, 'index.html');
await writeFile(page, pageOf(rows));
console.log(
  rows.length === 0
    ? '\nAll look as was accepted.'
    : `\n${rows.length} ${isAccepting ? 'accepted' : 'differ'}: open ${resolve(page)}${isAccepting ? '' : ', and accept them with npm run pictures -- --accept'}`,
);

/** Writes a picture's files, and what the page says of it. */
async function row(
  name: string,
  what: string,
  shown: readonly (Uint8Array | null | undefined)[],
): Promise<string> {
  const captions = ['accepted', 'now', 'what differs'];
  const cells = await Promise.all(
    shown.map(async (png, index) => {
      if (!png) return '<td></td>';
      const file = `${name}.${index}.png`;
      await writeFile(join(folder, file), png);
      return `<td><img src="${file}" alt="${name}, ${captions[index]}"></td>`;
    }),
  );
  return `<tr><th colspan="3">${name}: ${what}</th></tr><tr>${cells.join('')}</tr>`;
}

function pageOf(rows: readonly string[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title>
<style>body { font: 16px sans-serif } th { text-align: start; padding: 1em 0 } td { vertical-align: top; padding: 4px; background: #ccc } img { max-width: 31vw }</style>
<table><thead><tr><th>accepted</th><th>now</th><th>what differs</th></tr></thead>${rows.join('\n')}</table></html>`;
}

/** Takes away what was accepted of a picture that is no longer taken. */
async function forget(): Promise<void> {
  const names = new Set(pictures.map(({ name }) => `${name}.png`));
  for (const file of await readdir(acceptedFolder)) {
    if (!names.has(file)) await rm(join(acceptedFolder, file));
  }
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
