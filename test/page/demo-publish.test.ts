/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builtFiles } from '../../build/built-files.mjs';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';

// What `npm start` serves and `npm run demo:publish` does, on a copy of what is built.

const run = promisify(execFile);
let folder: string;
let server: Server;
let origin: string;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-demo-'));
  await Promise.all([
    ...['browser', 'cli', 'demo'].map((one) =>
      cp(`dist/${one}`, join(folder, 'dist', one), { recursive: true }),
    ),
    cp('.build/demo', join(folder, 'county'), { recursive: true }),
  ]);
  server = createServer(builtFiles([join(folder, 'dist')]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await puppeteer.launch(await chromiumOptions());
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

/** Publishes other hours; gives what is told of it. */
async function publish(): Promise<string> {
  const { stdout } = await run(process.execPath, [
    'build/demo-publish.mjs',
    join(folder, 'dist'),
    join(folder, 'county'),
  ]);
  return stdout;
}

/** Waits until the line on the page tells some hours of its week; gives what of it is on screen. */
async function lineWith(page: Page, hours: string): Promise<string> {
  const line = await page.waitForFunction(
    (told) => {
      const root = document.querySelector('hotline-status[line="advice"]')!.shadowRoot;
      const text = root?.querySelector<HTMLElement>('.root')?.innerText ?? '';
      return text.includes(told) && text;
    },
    {},
    hours,
  );
  return (await line.jsonValue()) as string;
}

test('an open page tells what is published, without being loaded anew and by its own origin alone', async () => {
  const page = await browser.newPage();
  await openRoots(page);
  const asked: URL[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url())));
  const errors: unknown[] = [];
  page.on('pageerror', (error) => void errors.push(error));
  page.on('console', (message) => {
    if (message.type() === 'warn') errors.push(message.text());
  });
  await page.goto(`${origin}/demo/`);
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));

  const [usual, more] = ['09:00–16:00', '07:30–19:00'];
  assert.ok(!(await lineWith(page, usual)).includes(more));
  assert.match(await publish(), /09:00-16:00; PH off .+ 07:30-19:00; .+10:00-15:00/);
  const then = await lineWith(page, more);
  assert.ok(!then.includes(usual));
  assert.ok(then.includes('10:00–15:00'));
  await publish();
  assert.ok(!(await lineWith(page, usual)).includes(more));

  assert.equal(await page.evaluate(() => 'isTheSame' in window), true);
  assert.deepEqual([...new Set(asked.map((one) => one.origin))], [origin]);
  const published = asked.filter(({ pathname }) => pathname === '/demo/county-material.json');
  assert.ok(published.length >= 3, `asked ${published.length} times`);
  assert.deepEqual(errors, []);
});

test('what is published holds against the roots of the page, and its keys are not beside it', async () => {
  const demo = join(folder, 'dist', 'demo');
  const page = await readFile(join(demo, 'index.html'), 'utf8');
  const [, keys] = /data-roots="([^"]+)"/.exec(page)!;
  const { stdout } = await run(process.execPath, [
    ...[join(folder, 'dist', 'cli', 'kvinnofrid-elements.js'), 'verify'],
    ...[join(demo, 'county-material.json'), '--county', 'exempel', '--json'],
    ...['--root', ...keys!.split(' ')],
  ]);
  const told = JSON.parse(stdout) as { signedBy: string[]; problems: unknown[] };
  assert.deepEqual(told.signedBy, ['Redaktör 1', 'Redaktör 2']);
  assert.deepEqual(told.problems, []);
  assert.deepEqual((await readdir(demo)).sort(), [
    'county-material.json',
    'exempelkommunen.css',
    'index.html',
  ]);
});
