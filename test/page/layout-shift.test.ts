/// <reference types="node" />
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { chromiumOptions } from '../browsers/chromium.mjs';

const server = createServer(sirv('dist', { dev: true }));
let browser: Browser;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch(await chromiumOptions());
});

after(async () => {
  await browser.close();
  server.close();
});

/** How much of what is in view moves as a page loads by a slow 4G network (Cumulative Layout Shift). */
async function shift(path: string, width: number): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: width < 600 ? 640 : 800 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const { port } = server.address() as AddressInfo;
  // When nothing is on its way any more, two frames show the last of it.
  await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle0' });
  const shifts = await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: number[] }).shifts;
  });
  await page.close();
  return shifts.reduce((sum, value) => sum + value, 0);
}

for (const width of [320, 1280]) {
  test(`the demonstration page does not jump as it loads, ${width} px wide`, async () => {
    assert.ok((await shift('/demo/', width)) < 0.02);
  });
}
