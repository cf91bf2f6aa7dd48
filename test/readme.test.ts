/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../src/catalogue.js';
import { wordsIn } from './words-in.js';

const page = readFileSync('README.md', 'utf8');

test('is one page', () => {
  assert.ok(wordsIn(page) <= 700, `${wordsIn(page)} words`);
});

test('begins with a way for each kind of reader, and a picture', () => {
  const [start] = page.split('\n## ');
  assert.deepEqual(
    [...start!.matchAll(/^- \*\*\[.*?\]\(([^)]+)\)/gm)].map(([, path]) => path),
    ['docs/editors.md', 'docs/developers.md', 'docs/publication.md'],
  );
  const [, picture] = /!\[[^\]]{20,}\]\(([^)]+)\)/.exec(start!) ?? [];
  assert.ok(picture && existsSync(picture), picture);
});

test('has the two commands, and each element', () => {
  assert.match(page, /^npm ci && npm start$/m);
  assert.match(page, /^npm ci && npm test$/m);
  for (const tag of tags)
    assert.ok(page.includes(`| [\`<${tag}>\`](docs/elements/${tag}.md)`), tag);
});

test('says what `npm start` prints', () => {
  const said = /`?(http:\/\/127\.0\.0\.1:8000\/[\w/]*)`? unless `PORT`/.exec(page)?.[1];
  assert.equal(said, 'http://127.0.0.1:8000/');
});
