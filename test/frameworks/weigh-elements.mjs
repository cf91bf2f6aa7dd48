import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { arabicIn } from './arabic-in.mjs';

/**
 * Builds a page of one element, for each of them, as Vite does where nothing is said, and throws where it weighs more than the
 * element's standalone file. What Vite itself puts on any page that brings in something later, such as its own
 * loading of chunks, is taken off: it is there once, whatever else the page has.
 * @param build Vite's
 * @param folder one that has the package in its `node_modules/`
 * @returns a row for each element: bytes, after brotli
 */
export async function weighElements(build, folder) {
  const browser = join(folder, 'node_modules/kvinnofrid-elements/dist/browser');
  const weigh = (code) => brotliCompressSync(code).length;
  const bare = startOf(
    await built(build, join(folder, 'bare'), {
      'main.js': `addEventListener('click', () => import('./later.js'));`,
      'later.js': `document.title = 'later';`,
    }),
  );
  const rows = [];
  for (const tag of await tagsIn(folder)) {
    const output = await built(build, join(folder, tag), {
      'main.js': `import 'kvinnofrid-elements/${tag}';`,
    });
    const start = startOf(output);
    const row = {
      tag,
      'page of Vite': weigh(start),
      'Vite’s own': weigh(bare),
      'standalone file': weigh(await readFile(join(browser, `${tag}.js`))),
    };
    assert.ok(start.includes(tag), `${tag} is not on its page`);
    const element = row['page of Vite'] - row['Vite’s own'];
    assert.ok(element <= row['standalone file'], JSON.stringify(row));
    assert.equal(arabicIn(start), 0, `${tag} has Arabic from the start`);
    const later = output.filter(({ code }) => code && arabicIn(code) > 0);
    // Persian is written by the same letters.
    assert.equal(later.length, 2, `${tag}: ${later.map(({ fileName }) => fileName)}`);
    rows.push(row);
  }
  return rows;
}

async function tagsIn(folder) {
  const elements = join(folder, 'node_modules/kvinnofrid-elements/dist/elements');
  const tags = await readdir(elements);
  assert.ok(tags.length > 0);
  return tags;
}

/** What Vite makes of a page's files. */
async function built(build, root, files) {
  await mkdir(root, { recursive: true });
  const page = '<!doctype html><script type="module" src="./main.js"></script>';
  for (const [name, content] of Object.entries({ ...files, 'index.html': page })) {
    await writeFile(join(root, name), content);
  }
  const options = { root, configFile: false, logLevel: 'error', build: { write: false } };
  return (await build(options)).output;
}

/** The code that a page runs at once: its entry, and what that imports. */
function startOf(output) {
  const names = new Set();
  const add = (name) => {
    if (names.has(name)) return;
    names.add(name);
    output.find(({ fileName }) => fileName === name).imports.forEach(add);
  };
  for (const { fileName, isEntry } of output) if (isEntry) add(fileName);
  return output
    .filter(({ fileName }) => names.has(fileName))
    .map(({ code }) => code)
    .join('');
}
