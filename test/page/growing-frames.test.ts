/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { strictPolicy } from '../browsers/built-pages.mjs';
import { chromiumPages } from './chromium-pages.js';

/** Pages around frames, by their paths. */
const pages: Record<string, string> = {
  '/around.html': around(
    '<iframe src="/frame/sv/hotline-status.html" width="100%" height="600"></iframe>',
  ),
  '/sandboxed.html': around(
    '<iframe sandbox="allow-scripts" src="/frame/sv/hotline-status.html" width="320" height="200"></iframe>',
  ),
  '/two.html': around(
    `<iframe src="/frame/sv/hotline-status.html" height="600"></iframe>
    <iframe src="/frame/sv/grant-deadline.html" height="200"></iframe>
    <iframe src="/other.html" height="200"></iframe>`,
  ),
  '/other.html': '<!doctype html><p>Annat</p>',
  '/chosen.html': around(
    '<iframe src="/frame/sv/hotline-status.html?heading-level=4&amp;variant=compact&amp;brand=%23aa0000&amp;radius=0&amp;phone=0900-1" height="600"></iframe>',
  ),
};

function around(body: string): string {
  return `<!doctype html><html lang="sv"><body>${body}<script src="/browser/frames.js"></script></body></html>`;
}

const open = chromiumPages((request, response) => {
  const page = pages[request.url!];
  if (request.url === '/bundled/rrweb') {
    void build({
      entryPoints: ['rrweb'],
      bundle: true,
      format: 'iife',
      globalName: 'recorder',
      write: false,
    }).then(({ outputFiles }) => {
      response.setHeader('Content-Type', 'text/javascript').end(outputFiles[0]!.text);
    });
    return;
  }
  if (!page) return void response.writeHead(404).end();
  response
    .setHeader('Content-Type', 'text/html')
    .setHeader('Content-Security-Policy', `${strictPolicy}; frame-src 'self'`);
  response.end(page);
});

/** How high each frame of the page is. */
const heights = (page: Page) =>
  page.$$eval('iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));

/** How high the content of a frame is, once its element is shown. */
async function contentOf(page: Page, at = 0): Promise<number> {
  const frame = await (await page.$$('iframe'))[at]!.contentFrame();
  await frame.waitForFunction(() =>
    document.body.firstElementChild!.shadowRoot?.querySelector('.root'),
  );
  return frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
}

/** Waits until a frame is as high as what is in it. */
async function fits(page: Page, at = 0): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    const content = await contentOf(page, at);
    if ((await heights(page))[at] === content) return content;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${(await heights(page))[at]} px for ${await contentOf(page, at)} px`);
}

async function toggle(page: Page): Promise<void> {
  const frame = await (await page.$('iframe'))!.contentFrame();
  await frame.evaluate(() =>
    document.body.firstElementChild!.shadowRoot!.querySelector('summary')!.click(),
  );
}

for (const path of ['/around.html', '/sandboxed.html']) {
  test(`a frame grows and shrinks with what is in it (${path})`, async () => {
    const page = await open(path);
    const folded = await fits(page);
    await toggle(page);
    await page.waitForFunction(
      (before) => document.querySelector('iframe')!.clientHeight > before + 20,
      {},
      folded,
    );
    assert.ok((await fits(page)) > folded);
    await toggle(page);
    await page.waitForFunction(
      (before) => document.querySelector('iframe')!.clientHeight === before,
      {},
      folded,
    );
    await page.setViewport({ width: 320, height: 600 });
    await fits(page);
    await page.close();
  });
}

test('each frame has its own height, and one of another kind keeps its', async () => {
  const page = await open('/two.html');
  const [hotline, grant] = [await fits(page, 0), await fits(page, 1)];
  assert.notEqual(hotline, grant);
  const other = await (await page.$$('iframe'))[2]!.contentFrame();
  // One of ours sets its own height alone, within bounds.
  const first = await (await page.$$('iframe'))[0]!.contentFrame();
  for (const frame of [other, first]) {
    await frame.evaluate(() => {
      for (const height of [20, 10_001, 300.5, '400']) {
        parent.postMessage({ kind: 'kvinnofrid-frame', height }, '*');
      }
    });
  }
  await other.evaluate(() => parent.postMessage({ kind: 'kvinnofrid-frame', height: 900 }, '*'));
  await first.evaluate(() => parent.postMessage({ kind: 'kvinnofrid-frame', height: 777 }, '*'));
  await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight === 777);
  assert.deepEqual(await heights(page), [777, grant, 200]);
  await page.close();
});

test('a frame tells no height again and again', async () => {
  const page = await open('/around.html', async (one) => {
    await one.evaluateOnNewDocument(() => {
      (window as unknown as { heard: unknown[] }).heard = [];
      addEventListener('message', ({ data }) =>
        (window as unknown as { heard: unknown[] }).heard.push(data),
      );
    });
  });
  const height = await fits(page);
  const heard = () => page.evaluate(() => (window as unknown as { heard: object[] }).heard);
  for (let frames = 0; frames < 30; frames++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const all = await heard();
  assert.ok(all.length > 0 && all.length < 8, JSON.stringify(all));
  assert.deepEqual(all.at(-1), { kind: 'kvinnofrid-frame', height });
  await page.close();
});

test('a frame has the heading level and the looks that its address chooses, and nothing else', async () => {
  const warnings: string[] = [];
  const page = await open('/chosen.html', async (one) => {
    one.on('console', (message) => warnings.push(message.text()));
  });
  await fits(page);
  const frame = await (await page.$('iframe'))!.contentFrame();
  const shown = await frame.evaluate(() => {
    const element = document.body.firstElementChild!;
    const style = getComputedStyle(document.documentElement);
    return [
      element.getAttributeNames().join(' '),
      element.getAttribute('heading-level'),
      element.shadowRoot!.querySelector('.compact') !== null,
      style.getPropertyValue('--kvinnofrid-brand-color'),
      style.getPropertyValue('--kvinnofrid-radius'),
    ];
  });
  assert.deepEqual(shown, ['heading-level variant', '4', true, '#aa0000', '0px']);
  assert.deepEqual(
    warnings.filter((text) => text.includes('phone')),
    [
      '/frame/sv/hotline-status.html: phone=0900-1 should be of variant, heading-level, brand=#14534a, accent=#14534a, radius=6.',
    ],
  );
  await page.close();
});

test('what is opened in a frame that grows is told to no recorder of the page around it', async () => {
  const page = await open('/sandboxed.html', async (one) => one.setBypassCSP(true));
  const folded = await fits(page);
  await page.addScriptTag({ url: '/bundled/rrweb' });
  await page.evaluate(() => {
    const { recorder, events } = Object.assign(window, { events: [] }) as unknown as {
      recorder: { record(options: object): void };
      events: unknown[];
    };
    recorder.record({ emit: (event: unknown) => events.push(event), inlineStylesheet: true });
  });
  const recorded = () =>
    page.evaluate(() => JSON.stringify((window as unknown as { events: object[] }).events));
  const before = await recorded();
  assert.match(before, /data-kvinnofrid-frame/);
  await toggle(page);
  await page.waitForFunction(
    (height) => document.querySelector('iframe')!.clientHeight > height,
    {},
    folded,
  );
  await fits(page);
  assert.equal(await recorded(), before);
  // What is written into the page's nodes is recorded: the test sees it where it is so.
  await page.$eval('iframe', (frame) => (frame.style.height = '901px'));
  await page.waitForFunction(() =>
    JSON.stringify((window as unknown as { events: object[] }).events).includes('901px'),
  );
  await page.close();
});
