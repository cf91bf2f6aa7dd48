/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { tags } from '../../src/catalogue.js';
import { weighElements } from '../frameworks/weigh-elements.mjs';
import { packed } from './packed.js';

// What is packed, as an application has it; `npm run frameworks -- bun deno vite` does the same by other runtimes and a newer Vite.

const { folder, remove } = packed();
after(remove);

test('each entry but those for pages is imported by Node, and no class is registered by its own', () => {
  const shared = pathToFileURL(resolve('test/frameworks/import-entries.mjs')).href;
  writeFileSync(
    join(folder, 'entries.mjs'),
    `import { importEntries } from '${shared}';
    const names = await importEntries((name, options) => import(name, options));
    console.log(names.join('\\n'));`,
  );
  const said = execFileSync(process.execPath, ['entries.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const names = said.trim().split('\n');
  for (const tag of tags) {
    assert.ok(names.includes(`kvinnofrid-elements/${tag}/class`), tag);
    assert.ok(names.includes(`kvinnofrid-elements/${tag}`), tag);
  }
  assert.ok(names.includes('kvinnofrid-elements'));
  assert.ok(names.includes('kvinnofrid-elements/web-types.json'));
});

test('an element by Vite, less what Vite puts on any page, weighs no more than its standalone file, and has its languages in chunks of their own', async () => {
  const rows = await weighElements(build, folder);
  assert.deepEqual(rows.map(({ tag }) => tag).sort(), [...tags].sort());
});
