/// <reference types="node" />
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { until } from '../until.js';
import { webkitTab, type WebKitTab } from './webkit-pages.js';

// The way out in WebKit, in a tab: a frame there leaves the tests' own page, sandboxed or not. Whether a page
// may ask, this cannot tell: WebKit's driver answers such questions by itself.

const isAsked = (process.env['ENGINES'] ?? '').split(',').includes('webkit');
const options = { skip: isAsked ? false : 'ENGINES does not ask for WebKit' };
const shiftKey = '\uE008';

const files = sirv('dist', { dev: true });
const server = createServer((request, response) =>
  files(request, response, async () => {
    const { pathname, searchParams } = new URL(request.url!, 'http://127.0.0.1');
    if (pathname === '/empty') {
      response.writeHead(204).end();
      return;
    }
    const openRoots = await readFile('test/browsers/open-roots.js', 'utf8');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="sv"><head><title>Våld</title></head><body style="height: 2000px">
      <script>${openRoots}</script>${searchParams.get('body') ?? ''}
      <script src="/browser/quick-exit.js"></script></body></html>`,
    );
  }),
);
let tab: WebKitTab;
let origin: string;

before(async () => {
  if (!isAsked) return;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  tab = await webkitTab();
});
after(async () => {
  await tab?.close();
  server.close();
});

const inExit = (selector: string) =>
  `document.querySelector('quick-exit').shadowRoot.querySelector('${selector}')`;
const path = () => tab.run<string>('return location.pathname + location.search');

async function open(target: string, rest = ''): Promise<void> {
  await tab.open(`${origin}/page?before`);
  const body = `<quick-exit href="${target}"></quick-exit>${rest}`;
  await tab.open(`${origin}/page?${new URLSearchParams({ body })}`);
  await until('the exit', () => tab.run(`return ${inExit('.exit')} !== null`));
}
async function pressExit(): Promise<void> {
  const [x, y] = await tab.run<[number, number]>(
    `const box = ${inExit('.exit')}.getBoundingClientRect();
     return [box.x + box.width / 2, box.y + box.height / 2];`,
  );
  await tab.click(x, y);
}
const pressShift = () => tab.press(shiftKey, 3);
const left = () => until('the page that is gone to', async () => (await path()) === '/page?there');
const frames = `return new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))`;
const listening = `<script>addEventListener('beforeunload', (event) => event.preventDefault())</script>`;
const dialog =
  '<dialog style="width: 100vw; height: 100vh; max-width: none; max-height: none">Kakor</dialog>';

for (const [how, leave] of [
  ['the button', pressExit],
  ['Shift', pressShift],
] as const) {
  for (const [what, rest] of [
    ['a page', ''],
    ['a page that listens for its end, cleared,', listening],
    ['a page under a modal dialog', dialog],
  ] as const) {
    test(`${how} leaves ${what} in WebKit, without an entry or a referrer`, options, async () => {
      await open('/page?there', rest);
      if (rest === dialog) {
        await tab.run("document.querySelector('dialog').showModal()");
        await tab.run(frames);
      }
      const entries = await tab.run('return history.length');
      await leave();
      await left();
      assert.deepEqual(await tab.run('return [history.length, document.referrer]'), [entries, '']);
      await tab.back();
      await until('the page before', async () => (await path()) === '/page?before');
    });
  }
}

test(
  'a target that does not come leaves a link in WebKit, which has the focus',
  options,
  async () => {
    await open('/empty');
    await pressExit();
    await until('the cover', () => tab.run(`return ${inExit('dialog')}.open`));
    const visibility = `return getComputedStyle(${inExit('dialog a')}).visibility`;
    assert.equal(await tab.run(visibility), 'hidden');
    assert.equal(await tab.run('return document.title === location.host'), true);
    await until('the link', async () => (await tab.run(visibility)) === 'visible');
    await until('its focus', () => tab.run(`return ${inExit('dialog a:focus')} !== null`));
  },
);
