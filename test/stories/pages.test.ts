/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';

const pages = ['stories', 'stories/pages']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.mdx'));

test('has a page for each element, which shows stories that there are', () => {
  for (const tag of tags) {
    const page = readFileSync(`stories/${tag}.mdx`, 'utf8');
    const stories = readFileSync(`stories/${tag}.stories.ts`, 'utf8');
    const shown = [...page.matchAll(/\{Stories\.(\w+)\}/g)].map(([, name]) => name);
    assert.ok(shown.length > 4, `${tag} shows ${shown.length} stories`);
    for (const name of shown) assert.ok(stories.includes(`export const ${name}`), `${tag} ${name}`);
  }
});

test('names tests that there are, where it tells what was tested', () => {
  const named = pages.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/'(test\/[^']+)'/g)].map(([, file]) => file!),
  );
  assert.ok(named.length > 20, `${named.length} tests are named`);
  assert.deepEqual(
    named.filter((file) => !existsSync(file)),
    [],
  );
});
