/// <reference types="node" />
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import type { Tag } from '../../src/catalogue.js';
import type { AttributeValue, renderToString } from '../../src/ssr/index.js';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { until } from '../until.js';

const built: string = '../../dist/ssr/index.js';
const { renderToString: render } = (await import(built)) as {
  renderToString: typeof renderToString;
};

/** What a page holds of each path. */
const pages = new Map<string, string>();
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const files = sirv('dist', { dev: true });
const server = createServer((request, response) => {
  const page = pages.get(request.url!);
  if (page === undefined) return files(request, response, () => void response.writeHead(404).end());
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', policy);
  response.end(page);
});
let browser: Browser;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch(await chromiumOptions());
});
after(async () => {
  await browser.close();
  server.close();
});

interface Given {
  readonly tag: Tag;
  readonly attributes?: Record<string, AttributeValue>;
  readonly language?: string;
}

/** A page that stands as its server made it, until its script is brought in. */
class ServedPage {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(given: readonly Given[], width = 1280, hasScripts = true): Promise<ServedPage> {
    const html = await Promise.all(
      given.map(({ tag, ...rest }) =>
        render(tag, { styles: { href: `/browser/${tag}.css` }, ...rest }),
      ),
    );
    const path = `/served-${pages.size}`;
    pages.set(
      path,
      `<!doctype html><html lang="sv"><meta name="viewport" content="width=device-width"><title>Sida</title><h1>Sida</h1>${html.join('<p>Emellan</p>')}<p>Efter</p></html>`,
    );
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(hasScripts);
    // Elsewhere it is said that all times are Swedish, which takes room that no server knows of.
    await page.emulateTimezone('Europe/Stockholm');
    await page.setViewport({ width, height: 1600 });
    await page.evaluateOnNewDocument(() => {
      const noted = { shift: 0, refused: [] as string[] };
      Object.assign(window, { noted });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        noted.refused.push(violatedDirective),
      );
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          noted.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      waitUntil: 'networkidle0',
    });
    return new ServedPage(page, await page.createCDPSession());
  }

  /** What stands in closed roots, a text each, with how many roots there are. */
  async roots(): Promise<string[]> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    type Node = typeof root;
    const found: string[] = [];
    const textIn = (node: Node): string =>
      node.nodeType === 3
        ? node.nodeValue
        : ['STYLE', 'SCRIPT'].includes(node.nodeName)
          ? ''
          : (node.children ?? []).map(textIn).join(' ');
    const look = (node: Node): void => {
      for (const inside of node.shadowRoots ?? []) {
        if (inside.shadowRootType !== 'closed') continue;
        found.push(textIn(inside).replace(/\s+/g, ' ').trim());
      }
      for (const child of node.children ?? []) look(child);
    };
    look(root);
    return found;
  }

  /** Brings in the script of all elements, and waits until all roots tell what `isTold` asks for. */
  async upgrade(isTold: (root: string) => boolean, script = 'all'): Promise<string[]> {
    await this.twoFrames();
    await this.page.addScriptTag({ url: `/browser/${script}.js` });
    const roots = await until('all elements tell the present', async () => {
      const told = await this.roots();
      return told.length > 0 && told.every(isTold) ? told : null;
    });
    await this.twoFrames();
    return roots;
  }

  async twoFrames(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
        ),
    );
  }

  noted(): Promise<{ shift: number; refused: string[] }> {
    return this.page.evaluate(
      () => (window as unknown as { noted: { shift: number; refused: string[] } }).noted,
    );
  }
}

const line: Given = {
  tag: 'hotline-status',
  attributes: {
    ...{ name: 'Kommunens linje', phone: '019-21 10 00', audience: 'exposed' },
    ...{ hours: 'Mo-Su 00:00-23:59', reviewed: new Date().toISOString().slice(0, 10) },
  },
};
const national: Given = { tag: 'hotline-status', attributes: { line: 'kvinnofridslinjen' } };
const call: Given = {
  tag: 'grant-deadline',
  attributes: { data: { name: 'Kommunens bidrag', lastDay: '2126-12-31', steps: ['Budget'] } },
};
const count = (text: string, words: string) => text.split(words).length - 1;

test('stands without a script as its server wrote it, styled, under style-src self', async () => {
  const served = await ServedPage.of([line], 1280, false);
  const [root] = await served.roots();
  assert.match(root!, /Kommunens linje.*019-21 10 00/);
  assert.doesNotMatch(root!, /Öppet nu|Stängt nu|dagar kvar/);
  // Laid out by its sheet: its box has room around what is in it.
  const display = await served.page.$eval('hotline-status', (one) => getComputedStyle(one).display);
  assert.equal(display, 'block');
  await served.page.close();
});

for (const width of [320, 1280]) {
  test(`tells the present in the place of what its server wrote, once, and moves nothing, ${width} px wide`, async () => {
    const served = await ServedPage.of([line, call, national], width);
    const before = await served.roots();
    assert.equal(before.length, 3);
    assert.doesNotMatch(before.join(), /Öppet nu|Öppet för ansökan/);
    const told = await served.upgrade((root) =>
      /Öppet nu|Öppet för ansökan|Öppet dygnet/.test(root),
    );
    // The element's own shifts alone: what the page itself does is none of it.
    const { shift, refused } = await served.noted();
    assert.ok(shift <= 0.002, `${shift}`);
    assert.deepEqual(refused, []);
    assert.equal(told.length, 3);
    assert.match(told[0]!, /Öppet nu/);
    assert.equal(count(told[0]!, 'Vid akut fara, ring'), count(before[0]!, 'Vid akut fara, ring'));
    assert.match(told[1]!, /Kommunens bidrag.*dagar kvar/);
    assert.equal(count(told[1]!, 'Beslut'), 0);
    await served.page.close();
  });
}

test('keeps the server’s language until its own words of it have come', async () => {
  const served = await ServedPage.of([{ ...national, language: 'en' }]);
  const spoken: string[] = [];
  const [before] = await served.roots();
  await served.page.addScriptTag({ url: '/browser/hotline-status.js' });
  await until('the language’s file', async () => {
    spoken.push(...(await served.roots()));
    return served.page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('locale.en')),
    );
  });
  await served.twoFrames();
  spoken.push(...(await served.roots()));
  assert.match(before!, /Open 24 hours|around the clock|day and night/i);
  for (const text of spoken) assert.doesNotMatch(text, /Öppet dygnet runt/);
  // A change of language later is one as any other.
  await served.page.$eval('hotline-status', (one) => one.setAttribute('lang', 'sv'));
  await until('Swedish', async () => /Öppet dygnet runt/.test((await served.roots())[0]!));
  await served.page.close();
});
