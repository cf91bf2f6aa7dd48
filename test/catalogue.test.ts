/// <reference types="node" />
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { entryOf, linesOf, tags } from '../src/catalogue.js';

const read = (path: string) => readFileSync(path, 'utf8');
const pkg = JSON.parse(read('package.json'));

test('has a row for each folder of src/elements/, and for nothing else', () => {
  assert.deepEqual([...tags].sort(), readdirSync('src/elements').sort());
});

test('names elements that are there: a class, its registration, stories and tests', () => {
  for (const tag of tags) {
    for (const path of [
      `src/elements/${tag}/${tag}.ts`,
      `src/elements/${tag}/define.ts`,
      `stories/${tag}.stories.ts`,
      `test/elements/${tag}/${tag}.browser.test.ts`,
      `test/elements/${tag}/fallback.test.ts`,
    ]) {
      assert.ok(existsSync(path), path);
    }
  }
});

test('is all that the package exports elements of', () => {
  const exported = [...read('src/index.ts').matchAll(/'\.\/elements\/([\w-]+)\/define\.js'/g)];
  assert.deepEqual(
    exported.map(([, tag]) => tag),
    [...tags],
  );
  // By patterns, so that a new element needs no line of its own; what is beside them is no element.
  assert.ok('./*' in pkg.exports && './*/class' in pkg.exports);
  for (const entry of Object.keys(pkg.exports)) assert.ok(!tags.some((tag) => entry.includes(tag)));
});

test('lets a placeholder choose among lines where there are several', () => {
  for (const tag of tags) {
    assert.equal(linesOf(tag).length > 1, entryOf(tag).choices.includes('line'), tag);
  }
});
