/// <reference types="node" />
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';

// What frames take no part in: keys through a whole page, and paper.

const server = createServer(sirv('dist', { dev: true }));
let browser: Browser;
let page: Page;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch(await chromiumOptions());
  page = await browser.newPage();
  await openRoots(page);
});

after(async () => {
  await browser.close();
  server.close();
});

async function open(path: string): Promise<void> {
  const { port } = server.address() as AddressInfo;
  // The page's scripts have run by then, and what they show is there as soon as they have.
  await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
}

test('the builder is used by the keyboard from start to end', async () => {
  await open('/builder/');
  const reached: string[] = [];
  const focused = () => page.evaluate(() => document.activeElement!.id);
  for (let press = 0; press < 60 && !reached.includes('width-phone'); press++) {
    await page.keyboard.press('Tab');
    const id = await focused();
    if (id) reached.push(id);
    if (id === 'system') await page.keyboard.type('WordPress');
  }
  assert.deepEqual(reached, [
    'purpose-hotline-status',
    'line',
    'compact',
    'language',
    'heading-level',
    'brand',
    'accent',
    'radius',
    'system',
    'code-view-yes',
    'code-embed',
    'width-phone',
  ]);
  const code = await page.$eval('#code-embed', (one) => (one as HTMLTextAreaElement).value);
  assert.match(code, /^<div class="embed-hotline-status" data-line="honour-support">/);
  await page.focus('#code-embed');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.copy.done')?.textContent);
});

test('paper has the element where it was shown, and the fallback where it was not', async () => {
  for (const [path, hasScript] of [
    ['/frame/sv/hotline-status.html', true],
    ['/frame/sv/hotline-status.html', false],
  ] as const) {
    await page.setJavaScriptEnabled(hasScript);
    await open(path);
    await page.emulateMediaType('print');
    const shown = await page.$eval('hotline-status', (one) => ({
      text: ((one.shadowRoot?.querySelector('.root') as HTMLElement | null) ?? (one as HTMLElement))
        .innerText,
      height: one.getBoundingClientRect().height,
    }));
    assert.match(shown.text, /010-223 57 60/);
    assert.equal(/Enligt uppgift från 2018/.test(shown.text), hasScript);
    assert.ok(shown.height > 10);
  }
  await page.setJavaScriptEnabled(true);
  await page.emulateMediaType('screen');
});
