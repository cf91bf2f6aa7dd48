// Writes the tables of docs/elements.md and of each element's page of what the sources say; with --check, only says whether they are so.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { elementsManifest } from './elements-manifest.mjs';
import { elementTables, sharedTables } from './element-tables.mjs';
import { fromSource } from './from-source.mjs';
import { withTables } from './with-tables.mjs';

const { tags } = await fromSource('src/catalogue.ts');
const manifest = await elementsManifest();
const tablesOf = {
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
    console.error(`${file} says something else of the elements than the sources: npm run tables.`);
    process.exitCode = 1;
  }
}
