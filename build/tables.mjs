// Writes the tables of docs/elements.md, of each element's page and of docs/browsers.md; with --check, only says whether they are so.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { browserTables } from './browser-support.mjs';
import { elementsManifest } from './elements-manifest.mjs';
import { elementTables, sharedTables } from './element-tables.mjs';
import { fromSource } from './from-source.mjs';
import { withTables } from './with-tables.mjs';

const { tags } = await fromSource('src/catalogue.ts');
const manifest = await elementsManifest();
const tablesOf = {
  'docs/browsers.md': browserTables(),
  'docs/elements.md': sharedTables(manifest, tags),
  ...Object.fromEntries(
    tags.map((tag) => [`docs/elements/${tag}.md`, elementTables(manifest, tag)]),
  ),
};
for (const [file, tables] of Object.entries(tablesOf)) await write(file, tables);

async function write(file, tables) {
  const before = await readFile(file, 'utf8');
  const written = withTables(before, tables);
  const after = await format(written, { ...(await resolveConfig(file)), filepath: file });
  if (!process.argv.includes('--check')) {
    await writeFile(file, after);
  } else if (after !== before) {
    console.error(`${file} says something else than what its tables are made of: npm run tables.`);
    process.exitCode = 1;
  }
}
