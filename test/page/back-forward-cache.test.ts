/// <reference types="node" />
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';

// Browsers keep a page that is left whole for a while, and show it again as it was. Frames take no part
// in that, and so this is tested in a tab of its own.

const server = createServer(sirv('dist', { dev: true }));
let browser: Browser;
let page: Page;
let origin: string;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await puppeteer.launch(await chromiumOptions());
  page = await browser.newPage();
  await openRoots(page);
});

after(async () => {
  await browser.close();
  server.close();
});

async function openPage(): Promise<void> {
  await page.goto(`${origin}/demo/`);
  await page.waitForFunction(() =>
    document.querySelector('trafficking-checklist')?.shadowRoot?.querySelector('input'),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
}

test('ticks and texts are gone when the browser shows the page again as it was', async (t) => {
  await openPage();
  const ticked = await page.evaluate(() => {
    Object.assign(window, { wasHere: true });
    const checklist = document.querySelector('trafficking-checklist')!.shadowRoot!;
    for (const box of [...checklist.querySelectorAll('input')].slice(0, 9)) box.click();
    const query = document
      .querySelector('violence-definitions')!
      .shadowRoot!.querySelector('input')!;
    query.value = 'heder';
    query.dispatchEvent(new Event('input'));
    return checklist.querySelectorAll(':checked').length;
  });
  assert.ok(ticked > 2);
  await page.goto(`${origin}/browser/manifest.json`);
  await page.goBack();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const after = await page.evaluate(() => ({
    isSamePage: 'wasHere' in window,
    ticked: [
      ...document.querySelector('trafficking-checklist')!.shadowRoot!.querySelectorAll(':checked'),
    ].map((input) => (input as HTMLInputElement).type),
    query: document.querySelector('violence-definitions')!.shadowRoot!.querySelector('input')!
      .value,
  }));
  // A Chromium without the cache loads the page anew; an installed one has it.
  t.diagnostic(`from the back-forward cache: ${after.isSamePage}`);
  if (process.env['ENGINES']) assert.ok(after.isSamePage, 'the cache took no part');
  assert.deepEqual([after.ticked, after.query], [['radio'], '']);
});

test('Back does not return to a page that was left by the quick exit', async () => {
  await page.goto(`${origin}/browser/manifest.json?before`);
  await openPage();
  await page.evaluate(() =>
    document.querySelector('quick-exit')!.setAttribute('href', '/browser/manifest.json?after'),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate(() =>
      document
        .querySelector('quick-exit')!
        .shadowRoot!.querySelector<HTMLElement>('.exit')!
        .click(),
    ),
  ]);
  assert.match(page.url(), /\?after$/);
  await page.goBack();
  assert.match(page.url(), /\?before$/);
});
