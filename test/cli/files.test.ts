/// <reference types="node" />
import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bytesIn, isThere, mayWrite, writeAtomically, writtenJson } from '../../src/cli/files.js';
import { Trouble } from '../../src/cli/outcome.js';
import { temporaryFolder } from './temporary-folder.js';

/** Rejects with trouble that has an exit code, and names a path in both languages. */
async function ends(doing: Promise<unknown>, exitCode: number, path: string): Promise<void> {
  await assert.rejects(doing, (error) => {
    assert.ok(error instanceof Trouble);
    assert.equal(error.exitCode, exitCode);
    assert.ok(error.said.sv.includes(path) && error.said.en.includes(path));
    return true;
  });
}

test('reads a file byte by byte, and none that is not there or is too large', async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, 'a');
  await writeFile(path, Uint8Array.of(0, 255, 10));
  assert.deepEqual(await bytesIn(path), Uint8Array.of(0, 255, 10));
  await ends(bytesIn(join(folder, 'none')), 3, join(folder, 'none'));
  await ends(bytesIn(folder), 3, folder);
  await truncate(path, 10_000_001);
  await ends(bytesIn(path), 3, path);
});

test('writes a file whole in the place of another, and leaves nothing beside it', async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, 'a');
  await writeAtomically(path, 'one');
  await writeAtomically(path, Uint8Array.of(50));
  assert.equal(await readFile(path, 'utf8'), '2');
  await writeAtomically(join(folder, 'key'), 'secret', 0o600);
  assert.equal((await stat(join(folder, 'key'))).mode & 0o777, 0o600);
  assert.deepEqual((await readdir(folder)).sort(), ['a', 'key']);
});

test('keeps what is there where it cannot write, and leaves nothing beside it', async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, 'there'));
  await writeFile(join(folder, 'there', 'a'), 'x');
  await ends(writeAtomically(join(folder, 'there'), 'y'), 3, join(folder, 'there'));
  await ends(writeAtomically(join(folder, 'none', 'a'), 'y'), 3, join(folder, 'none', 'a'));
  assert.deepEqual(await readdir(folder), ['there']);
  assert.equal(await readFile(join(folder, 'there', 'a'), 'utf8'), 'x');
});

test('may write over a file only where it is told so', async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, 'a');
  await mayWrite(path, false);
  await writeFile(path, '');
  await ends(mayWrite(path, false), 4, path);
  await mayWrite(path, true);
  assert.deepEqual([await isThere(path), await isThere(`${path}.none`)], [true, false]);
});

test('writes JSON with an end of a line', () => {
  assert.equal(writtenJson({ a: [1] }), '{\n  "a": [\n    1\n  ]\n}\n');
});
