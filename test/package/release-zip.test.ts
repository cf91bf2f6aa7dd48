/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';
import { brokenLinks, pagesIn } from '../links-in.js';

// What a municipality downloads, unpacked by a tool that is not ours, and opened as whoever unpacks it does.

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'kvinnofrid-zip-'));
const name = `kvinnofrid-elements-${version}.zip`;
const unpacked = join(folder, 'unpacked', 'kvinnofrid');
let browser: Browser;

/** Packs what is built. */
function packed(to: string, timeZone: string): Buffer {
  execFileSync(process.execPath, ['build/release-zip.mjs', '--to', to], {
    env: { ...process.env, TZ: timeZone },
  });
  return readFileSync(join(to, name));
}

/** Unpacks by the first of these that there is; it is an error if there is none. */
function unpack(archive: string, to: string): void {
  const tools: readonly [string, readonly string[]][] = [
    ['python3', ['-m', 'zipfile', '-e', archive, to]],
    ['unzip', ['-q', archive, '-d', to]],
  ];
  for (const [tool, given] of tools) {
    const { status, error, stderr } = spawnSync(tool, given, { encoding: 'utf8' });
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') continue;
    assert.equal(status, 0, stderr);
    return;
  }
  assert.fail('The test needs python3 or unzip.');
}

before(async () => {
  packed(folder, 'UTC');
  unpack(join(folder, name), join(folder, 'unpacked'));
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('has one folder, with what a site needs and nothing else', () => {
  assert.deepEqual(readdirSync(join(folder, 'unpacked')), ['kvinnofrid']);
  assert.deepEqual(readdirSync(unpacked).sort(), [
    'LICENSE.txt',
    'LICENSES.txt',
    'LÄSMIG.html',
    'browser',
    'builder',
    'frame',
    'guider',
  ]);
  for (const part of ['browser', 'builder', 'frame', 'guider']) {
    const files = readdirSync(`dist/${part}`, { recursive: true, encoding: 'utf8' });
    assert.ok(files.length > 1, part);
    for (const file of files) {
      const [built, there] = [join('dist', part, file), join(unpacked, part, file)];
      if (statSync(built).isDirectory()) continue;
      assert.deepEqual(readFileSync(there), readFileSync(built), file);
    }
  }
  assert.match(readFileSync(join(unpacked, 'LICENSES.txt'), 'utf8'), /BSD 3-Clause/);
});

test('is the same, to a byte, whenever and wherever it is packed', () => {
  const again = packed(join(folder, 'again'), 'Asia/Tokyo');
  assert.ok(again.equals(readFileSync(join(folder, name))));
  const hash = createHash('sha256').update(again).digest('hex');
  assert.equal(readFileSync(join(folder, `${name}.sha256`), 'utf8'), `${hash}  ${name}\n`);
});

test('is of a day that lets no browser keep files for years where a server says nothing of it', () => {
  const date = readFileSync(join(folder, name)).readUInt16LE(12);
  const day = [1980 + (date >> 9), (date >> 5) & 15, date & 31].map((one) =>
    String(one).padStart(2, '0'),
  );
  const commit = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' });
  assert.equal(day.join('-'), commit.trim());
});

test('has no link that leads nowhere, or out of it', () => {
  const pages = pagesIn(unpacked);
  assert.ok(pages.length > 20);
  assert.deepEqual(brokenLinks(unpacked, pages), []);
});

test('has each folder that the builder leads to, also where its script writes the link', () => {
  const sources = ['builder/index.html', 'browser/builder.js'].map((file) =>
    readFileSync(join(unpacked, file), 'utf8'),
  );
  const led = sources.flatMap((one) => [...one.matchAll(/(?:href|src)=\\?["'`]\.\.\/([\w-]+)\//g)]);
  assert.ok(led.length > 0);
  for (const [, folder] of led) assert.ok(existsSync(join(unpacked, folder!)), `../${folder}/`);
});

test('asks for nothing from outside', () => {
  for (const page of pagesIn(unpacked)) {
    assert.doesNotMatch(
      readFileSync(page, 'utf8'),
      /<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\//,
      page,
    );
  }
});

/** Opens the first page, and from it the builder, and waits until that shows what it builds. */
async function opensFrom(address: string): Promise<void> {
  const page = await browser.newPage();
  await openRoots(page);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    // A browser asks for an icon by itself.
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      failed.push(response.url());
  });
  await page.goto(address);
  assert.match(await page.title(), /^Tre steg/);
  assert.equal(await page.$$eval('main > ol > li', (steps) => steps.length), 3);
  const look = await page.$eval('header', (one) => getComputedStyle(one).borderBottomStyle);
  assert.equal(look, 'solid');
  await Promise.all([page.waitForNavigation(), page.click('main a[href="builder/index.html"]')]);
  await page.waitForSelector('select, input');
  await page.waitForFunction(() => document.querySelectorAll('form, fieldset').length > 0);
  assert.deepEqual(failed, []);
  await page.close();
}

test('opens from a disk: the first page, and the builder from it', async () => {
  assert.ok(existsSync(join(unpacked, 'LÄSMIG.html')));
  await opensFrom(pathToFileURL(join(unpacked, 'LÄSMIG.html')).href);
});

test('opens from a server: the first page, and the builder from it', async () => {
  const server = createServer(sirv(unpacked, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await opensFrom(`http://127.0.0.1:${port}/${encodeURIComponent('LÄSMIG.html')}`);
  } finally {
    server.close();
  }
});
