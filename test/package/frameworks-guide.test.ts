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

/** Each code of the guide, and the fixture that it says to be of. */
const blocks = [
  ...readFileSync('docs/frameworks.md', 'utf8').matchAll(
    /part of test\/frameworks\/([\w-]+) -->\n\n```\w+\n([\s\S]*?)```/g,
  ),
].map(([, fixture, code]) => ({ fixture: fixture!, code: code! }));

/** Without how far lines are set in. */
const flat = (code: string) => code.replace(/^[ \t]+/gm, '');

test('each code of the guide to frameworks stands in the application that is tried', () => {
  const fences = readFileSync('docs/frameworks.md', 'utf8').match(/^```\w+$/gm)!;
  assert.equal(blocks.length, fences.length);
  for (const { fixture, code } of blocks) {
    const holds = filesIn(join(fixtures, fixture)).some((file) =>
      flat(readFileSync(file, 'utf8')).includes(flat(code)),
    );
    assert.ok(holds, `${fixture}: ${code}`);
  }
});
