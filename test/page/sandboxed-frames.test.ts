/// <reference types="node" />
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { strictPolicy } from '../browsers/built-pages.mjs';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';
import { firefoxHint, firefoxOptions } from '../browsers/firefox.mjs';

// `sandbox="allow-scripts"`, which WordPress and others give a frame, takes its origin away: what is brought
// in by a script is then from elsewhere. No test that is a page itself sees into such a frame.

const files = sirv(process.env['DIST'] ?? 'dist', { dev: true });
const server = createServer((request, response) => {
  const [, frame] = /^\/in\/(.*)$/.exec(request.url!) ?? [];
  if (frame) {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><iframe sandbox="allow-scripts" src="/frame/${frame}"></iframe>`);
    return;
  }
  response.setHeader('Content-Security-Policy', strictPolicy);
  files(request, response);
});
const engine = /firefox/.test(process.env['ENGINES'] ?? '') ? 'firefox' : 'chromium';
let browser: Browser;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const options = engine === 'firefox' ? firefoxOptions() : await chromiumOptions();
  assert.ok(options, firefoxHint);
  browser = await puppeteer.launch(options);
});

after(async () => {
  await browser.close();
  server.close();
});

for (const locale of ['sv', 'ar', 'sv-simple']) {
  test(`each page for a frame shows its element in one without an origin (${locale}, ${engine})`, async () => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    await openRoots(page);
    const pages = readdirSync(`dist/frame/${locale}`);
    assert.ok(pages.length > 5);
    for (const name of pages) {
      await page.goto(`http://127.0.0.1:${port}/in/${locale}/${name}`);
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      assert.equal(await frame.evaluate(() => window.origin), 'null');
      const lang = await frame
        .waitForFunction(
          () =>
            document.body?.firstElementChild?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang,
          { timeout: 5000 },
        )
        .then((handle) => handle.jsonValue())
        .catch(() => 'no element');
      assert.equal(lang, locale, name);
    }
    await page.close();
  });
}

test(`an element is shown in one without an origin where a script reads roots (${engine})`, async () => {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  await openRoots(page);
  await page.evaluateOnNewDocument(readFileSync('test/page/reads-roots.js', 'utf8'));
  await page.goto(`http://127.0.0.1:${port}/in/sv/hotline-status.html`);
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  // No other frame is within reach there, and so the page's own attachShadow has to do.
  await frame.waitForFunction(
    () =>
      (window as unknown as { known: ShadowRoot[] }).known.some((root) =>
        root.querySelector('.root'),
      ) && !document.querySelector('iframe'),
    { timeout: 5000 },
  );
  await page.close();
});
