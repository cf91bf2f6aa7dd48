/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';

// The samples are checked against the built types, by the compilers that applications have. What is wrong in them is
// marked, and a mark without an error is an error too.

const samples = 'test/package/typed-samples';

/** What a compiler of `node_modules/` says of the samples. */
function compiled(tool: string, ...options: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [`node_modules/${tool}`, ...options], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('TypeScript, React and Preact know attributes, values and events', () => {
  assert.equal(compiled('typescript/bin/tsc', '-p', samples), '');
});

test('so do modules as Node resolves them', () => {
  const options = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
  assert.equal(compiled('typescript/bin/tsc', '-p', samples, ...options), '');
});

test('Vue’s templates know them', () => {
  assert.equal(compiled('vue-tsc/bin/vue-tsc.js', '-p', samples), '');
});

test('Svelte’s markup knows them', () => {
  const said = compiled(
    'svelte-check/bin/svelte-check',
    ...['--workspace', samples, '--tsconfig', 'tsconfig.json', '--output', 'machine'],
  );
  const problems = [...said.matchAll(/(?:ERROR|WARNING) "(.+?)" (\d+):\d+ (.+)/g)];
  assert.deepEqual(
    problems.map(([, file, line]) => `${file}:${line}`),
    ['svelte-wrong.svelte:5', 'svelte-wrong.svelte:6', 'svelte-wrong.svelte:7'],
    said,
  );
  const words = problems.map(([, , , words]) => words).join('\n');
  for (const wrong of ['compakt', 'varient', "'7'"]) assert.match(words, new RegExp(wrong));
});

test('VS Code and JetBrains’ editors are told of each tag, its attributes and their values', () => {
  const read = (file: string) => JSON.parse(readFileSync(`dist/types/${file}`, 'utf8'));
  const code: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] =
    read('vscode.html-custom-data.json').tags;
  const jetBrains: { name: string; attributes: { name: string }[] }[] =
    read('web-types.json').contributions.html.elements;
  for (const told of [code, jetBrains]) {
    assert.deepEqual(told.map(({ name }) => name).sort(), [...tags].sort());
    for (const { name, attributes } of told) {
      assert.ok(
        attributes.some((one) => one.name === 'heading-level'),
        name,
      );
    }
  }
  const variant = code
    .find(({ name }) => name === 'hotline-status')!
    .attributes.find(({ name }) => name === 'variant')!;
  assert.deepEqual(variant.values!.map(({ name }) => name).sort(), ['compact', 'full']);
});
