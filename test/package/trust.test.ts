/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

// What is packed is held against what npm, bundlers and TypeScript make of it, by tools of others.

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
after(() => rmSync(folder, { recursive: true }));
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

test('publint has nothing to say of the package', async () => {
  const { messages } = await publint({ strict: true });
  assert.deepEqual(
    messages.map((one) => formatMessage(one, pkg)),
    [],
  );
});

test('the types of each entry are those of its module', () => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  const { status, stdout } = spawnSync(
    process.execPath,
    [attw, join(folder, filename), '--profile', 'esm-only', '--format', 'json'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown> };
  // Whole lists are in the output: CommonJS is not what the package is for.
  assert.equal(status, 0, Object.keys(problems).join(', '));
});

test('the bill of materials names each package whose licence is passed on', () => {
  const bill: { components: { group?: string; name: string; version: string; purl: string }[] } =
    JSON.parse(readFileSync('dist/bom.cdx.json', 'utf8'));
  const named = bill.components.map(
    ({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`,
  );
  assert.equal(new Set(named).size, named.length);
  const licences = readFileSync('dist/LICENSES.txt', 'utf8').split(`\n${'-'.repeat(72)}\n\n`);
  const heads = licences.map((one) => one.split('\n', 1)[0]!);
  // Modules under another licence than their package's have a row of their own there.
  const packages = heads.filter((head) => /^\S+ \d+\.\d+\.\d+/.test(head));
  assert.deepEqual(named.sort(), packages.sort());
});
