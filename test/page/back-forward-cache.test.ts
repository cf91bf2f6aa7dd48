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

// Without its way for developers, which forbids browsers to keep what it serves.
const server = createServer(sirv('dist'));
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
  await isShown();
}

/** Waits until the page is there whole, and what browsers bring back into its forms too. */
async function isShown(): Promise<void> {
  await page.waitForFunction(() => {
    const [visit] = performance.getEntriesByType('navigation');
    return (
      (visit as PerformanceNavigationTiming).loadEventEnd > 0 &&
      document.querySelector('trafficking-checklist')?.shadowRoot?.querySelector('input')
    );
  });
}

test('ticks and texts are gone when the browser shows the page again as it was', async (t) => {
  await openPage();
  const ticked = await page.evaluate(async () => {
    Object.assign(window, { wasHere: true });
    const checklist = document.querySelector('trafficking-checklist')!.shadowRoot!;
    for (const box of [...checklist.querySelectorAll('input')].slice(0, 9)) box.click();
    // Whatever the day of the run, a call is open on this one.
    const call = document.querySelector('grant-deadline')!;
    call.setAttribute('now', '2018-05-04');
    await call.updateComplete;
    const total = call.shadowRoot!.querySelector<HTMLInputElement>('#total')!;
    total.value = '400000';
    total.dispatchEvent(new Event('input'));
    return checklist.querySelectorAll(':checked').length;
  });
  assert.ok(ticked > 2);
  await page.goto(`${origin}/browser/manifest.json`);
  await page.goBack();
  await isShown();
  const after = await page.evaluate(async () => {
    const checklist = document.querySelector('trafficking-checklist')!;
    const call = document.querySelector('grant-deadline')!;
    call.setAttribute('now', '2018-05-04');
    await Promise.all([checklist.updateComplete, call.updateComplete]);
    return {
      isSamePage: 'wasHere' in window,
      ticked: [...checklist.shadowRoot!.querySelectorAll<HTMLInputElement>(':checked')].map(
        ({ type }) => type,
      ),
      total: call.shadowRoot!.querySelector<HTMLInputElement>('#total')!.value,
    };
  });
  // A Chromium without the cache loads the page anew; an installed one has it.
  t.diagnostic(`from the back-forward cache: ${after.isSamePage}`);
  if (process.env['ENGINES']) assert.ok(after.isSamePage, 'the cache took no part');
  assert.deepEqual([after.ticked, after.total], [['radio'], '']);
});

test('texts that were opened are closed when the browser shows the page again as it was', async (t) => {
  await openPage();
  const opened = () =>
    page.evaluate(() => ({
      isSamePage: 'wasHere' in window,
      texts: [
        document.querySelector('quick-exit')!.shadowRoot!.querySelectorAll('.sheet[open]').length,
        document.querySelector('county-support')!.shadowRoot!.querySelectorAll('details[open]')
          .length,
        document
          .querySelector('violence-definitions')!
          .shadowRoot!.querySelectorAll('[aria-expanded=true]').length,
      ],
    }));
  const before = (await opened()).texts;
  await page.evaluate(async () => {
    Object.assign(window, { wasHere: true });
    document
      .querySelector('quick-exit')!
      .shadowRoot!.querySelector<HTMLElement>('.traces')!
      .click();
    document.querySelector('county-support')!.shadowRoot!.querySelector('details')!.open = true;
    const definitions = document.querySelector('violence-definitions')!;
    definitions.shadowRoot!.querySelector<HTMLElement>('[aria-expanded=false]')!.click();
    await definitions.updateComplete;
  });
  assert.deepEqual(
    (await opened()).texts,
    before.map((count) => count + 1),
  );
  await page.goto(`${origin}/browser/manifest.json`);
  await page.goBack();
  await isShown();
  const after = await opened();
  t.diagnostic(`from the back-forward cache: ${after.isSamePage}`);
  if (process.env['ENGINES']) assert.ok(after.isSamePage, 'the cache took no part');
  assert.deepEqual(after.texts, before);
});

test('Back does not return to a page that was left by the quick exit', async () => {
  await page.goto(`${origin}/browser/manifest.json?before`);
  await openPage();
  await page.evaluate(() =>
    document.querySelector('quick-exit')!.setAttribute('href', '/browser/manifest.json?after'),
  );
  await page.waitForFunction(() =>
    document.querySelector('quick-exit')!.shadowRoot!.querySelector('.exit[href*="?after"]'),
  );
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
