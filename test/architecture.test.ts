/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { tags } from '../src/catalogue.js';
import { importsOf } from './imports-of.js';
import { wordsIn } from './words-in.js';

const page = readFileSync('docs/architecture.md', 'utf8');
/** Folders and files of src/, by their names. */
const places = readdirSync('src').sort();

/** What each may import by the picture, of the names of `places`. */
const arrows = [...page.matchAll(/^ *([\w.]+) --> ([\w.]+)$/gm)].map(([, from, to]) => ({
  from: from!,
  to: to!,
}));
const ahead = (from: string): string[] =>
  arrows.filter((arrow) => arrow.from === from).flatMap(({ to }) => [to, ...ahead(to)]);
const drawn = (from: string) => [...new Set(ahead(from))].sort();

test('is one page', () => {
  assert.ok(wordsIn(page) <= 600, `${wordsIn(page)} words`);
});

test('names folders and files that are there, and each that is in src/', () => {
  const named = [...page.matchAll(/`((?:src|stories|test|build|docs)\/[^`*]*)`/g)].map(
    ([, path]) => path!,
  );
  for (const path of named) assert.ok(existsSync(path.replace('<tag>', tags[0]!)), path);
  for (const place of places) {
    assert.ok(
      named.some((path) => path.split('/')[1] === place),
      `src/${place} is not named`,
    );
  }
});

test('names the files of an element as they are', () => {
  const line = /An element's folder has ([^.]*(?:\.ts[^.]*)+)\./.exec(page)![1]!;
  const names = [...line.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  assert.ok(names.length > 5, line);
  for (const name of names) {
    const having = tags.filter((tag) =>
      existsSync(`src/elements/${tag}/${name.replace('<tag>', tag)}`),
    );
    assert.ok(having.length > tags.length / 2, name);
  }
});

test('draws each place of src/, and nothing else', () => {
  const all = arrows.flatMap(({ from, to }) => [from, to]);
  assert.deepEqual([...new Set(all)].sort(), places);
});

test('draws what lint lets each folder import', async () => {
  const eslint = new ESLint();
  let held = 0;
  for (const place of places) {
    const file = place === 'elements' ? `src/elements/${tags[0]}/view.ts` : `src/${place}/any.ts`;
    const { rules } = await eslint.calculateConfigForFile(file);
    const patterns: { regex: string }[] = rules['no-restricted-imports']?.[1]?.patterns ?? [];
    if (patterns.length === 0) continue;
    const isLet = (other: string) =>
      !patterns.some(({ regex }) => new RegExp(regex).test(`../${other.replace('.ts', '.js')}`));
    // What has all elements is named by no rule: what they lean on would import itself by it, in a circle.
    const others = places.filter((other) => other !== place && other !== 'index.ts');
    assert.deepEqual(drawn(place), others.filter(isLet), place);
    held++;
  }
  assert.ok(held > 5);
});

test('draws all that is imported', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'));
  const placeOf = (path: string) => path.split('/')[1]!;
  for (const file of files) {
    const known = [placeOf(file), ...drawn(placeOf(file))];
    for (const path of importsOf(file))
      assert.ok(known.includes(placeOf(path)), `${file}: ${path}`);
  }
});
