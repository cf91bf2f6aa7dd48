/// <reference types="node" />
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { builtFiles } from '../../build/built-files.mjs';
import { swapIn } from '../../build/swap-in.mjs';

/** The files of a build, of which one has a hash in its name that changes. */
function build(version: number): Record<string, string> {
  const many = Array.from({ length: 60 }, (_, at) => [`browser/file-${at}.js`, `${version}`]);
  return {
    ...Object.fromEntries(many),
    'index.html': `${version}`,
    'browser/embed.js': `embed.shared.abcdefg${version}.js`,
    [`browser/embed.shared.abcdefg${version}.js`]: `${version}`,
    ...(version === 0 && { 'old/only.txt': 'gone' }),
  };
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const read = files.map(async (one) => [
    one.slice(folder.length + 1),
    await readFile(one, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

test('takes the place of what is served, and no one who asks meanwhile is left without', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-swap-'));
  const [next, dist, before] = ['next', 'dist', 'before'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await write(next, build(0));
  assert.equal(await swapIn(next, dist, before), Object.keys(build(0)).length);
  const server = createServer(builtFiles([dist, before])).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const answers: number[] = [];
  const wrong: string[] = [];
  let isOver = false;
  /** A visitor: the page, the loader, and what the loader names. */
  const visits = Array.from({ length: 4 }, async () => {
    const get = async (path: string) => {
      const response = await fetch(address + path);
      answers.push(response.status);
      if (!response.ok) wrong.push(`${response.status} ${path}`);
      return response.text();
    };
    while (!isOver) {
      await get('index.html');
      const version = /g(\d)/.exec(await get('browser/embed.js'))?.[1];
      const shared = await get(`browser/embed.shared.abcdefg${version}.js`);
      if (shared !== version) wrong.push(`${shared} for ${version}`);
    }
  });
  for (let version = 1; version < 10; version++) {
    await write(next, build(version));
    await swapIn(next, dist, before);
    assert.deepEqual(await filesIn(dist), build(version));
    // A page that was opened before still finds what it names.
    const shared = await fetch(`${address}browser/embed.shared.abcdefg${version - 1}.js`);
    assert.equal(shared.status, 200);
    // A visit that began before may end before the next build: none takes as long as a build.
    const seen = answers.length;
    while (answers.length < seen + 12) await new Promise((resolve) => setImmediate(resolve));
  }
  isOver = true;
  await Promise.all(visits);
  server.close();
  assert.deepEqual(wrong, []);
  assert.ok(answers.length > 100, `${answers.length} answers`);
  assert.deepEqual(Object.keys(await filesIn(before)), ['browser/embed.shared.abcdefg8.js']);
  assert.deepEqual(await readdir(dist), ['browser', 'index.html']);
  await rm(folder, { recursive: true });
});

test('serves nothing from outside its folders', async () => {
  const server = createServer(builtFiles(['stories/demo', 'nowhere'])).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [path, status] of [
    ['/', 200],
    ['/exempelkommunen.css?x', 200],
    ['/missing.js', 404],
    ['/%2e%2e/%2e%2e/package.json', 404],
    ['/..%2f..%2fpackage.json', 404],
    ['/..%5c..%5cpackage.json', 404],
    ['/%', 404],
    ['/%00', 404],
  ] as const) {
    assert.equal((await fetch(address + path)).status, status, path);
  }
  server.close();
});
