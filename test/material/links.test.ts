/// <reference types="node" />
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

test('names in docs/links.md every address of the material, and none as kept that is not there', async () => {
  const files = await readdir('src/material', { recursive: true });
  const sources = await Promise.all(
    [
      ...files.filter((file) => file.endsWith('.ts')).map((file) => `src/material/${file}`),
      'src/elements/quick-exit/quick-exit.ts',
    ].map((file) => readFile(file, 'utf8')),
  );
  const addresses = sources
    .flatMap((text) => text.match(/(?<=')https:[^']+/g) ?? [])
    // A vocabulary's name, which leads nowhere: docs/links.md says so.
    .filter((address) => address !== 'https://schema.org');
  assert.ok(addresses.length >= 9, `${addresses.length} addresses`);
  const kept = /## Kept\n([^]*?)\n## /.exec(await readFile('docs/links.md', 'utf8'))![1]!;
  const named = [...kept.matchAll(/^\| `(https:[^`]+)`/gm)].map((match) => match[1]!);
  assert.deepEqual(named.toSorted(), [...new Set(addresses)].toSorted());
});
