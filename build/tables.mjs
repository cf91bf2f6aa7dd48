// Writes the tables of docs/elements.md of what the sources say of the elements; with --check, only says whether they are so.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { elementsManifest } from './elements-manifest.mjs';
import { fromSource } from './from-source.mjs';
import { elementTables } from './element-tables.mjs';
import { withTables } from './with-tables.mjs';

const file = 'docs/elements.md';
const { tags } = await fromSource('src/catalogue.ts');
const before = await readFile(file, 'utf8');
const written = withTables(before, elementTables(await elementsManifest(), tags));
const after = await format(written, { ...(await resolveConfig(file)), filepath: file });
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error(`${file} says something else of the elements than the sources: npm run tables.`);
    process.exitCode = 1;
  }
} else {
  await writeFile(file, after);
}
