/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const fixtures = 'test/frameworks';

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const pages = readdirSync('docs/frameworks').map((file) =>
  readFileSync(`docs/frameworks/${file}`, 'utf8'),
);
const guide = [readFileSync('docs/frameworks.md', 'utf8'), ...pages].join('\n');

/** Each code of the guide, and the fixture that it says to be of. */
const blocks = [
  ...guide.matchAll(/part of test\/frameworks\/([\w-]+) -->\n\n```\w+\n([\s\S]*?)```/g),
].map(([, fixture, code]) => ({ fixture: fixture!, code: code! }));

/** Without how far lines are set in. */
const flat = (code: string) => code.replace(/^[ \t]+/gm, '');

test('each code of the guide to frameworks stands in the application that is tried', () => {
  const fences = guide.match(/^```\w+$/gm)!;
  assert.ok(fences.length > 30);
  assert.equal(blocks.length, fences.length);
  for (const { fixture, code } of blocks) {
    const holds = filesIn(join(fixtures, fixture)).some((file) =>
      flat(readFileSync(file, 'utf8')).includes(flat(code)),
    );
    assert.ok(holds, `${fixture}: ${code}`);
  }
});

test('each fixture of a framework is told of in the guide', () => {
  const told = new Set(blocks.map(({ fixture }) => fixture));
  const folders = readdirSync(fixtures).filter((name) =>
    statSync(join(fixtures, name)).isDirectory(),
  );
  // What only imports, or weighs.
  const others = ['bun', 'deno', 'vite', 'webpack'];
  assert.deepEqual(
    folders.filter((name) => !told.has(name)),
    others,
  );
});
