/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wordsIn } from './words-in.js';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('is short', () => {
  assert.ok(wordsIn(page) <= 450, `${wordsIn(page)} words`);
});

test('names commands that are there', () => {
  const named = [...page.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map(
    ([, script, own]) => script ?? own!,
  );
  assert.ok(named.length > 10);
  for (const script of named) assert.ok(script in scripts, `npm run ${script}`);
});

test('names files and folders that are there', () => {
  const paths = [...page.matchAll(/\b((?:src|docs|test)\/[\w./-]+)/g)].map(([, path]) => path!);
  assert.ok(paths.length > 3);
  for (const path of paths) assert.ok(existsSync(path), path);
});
