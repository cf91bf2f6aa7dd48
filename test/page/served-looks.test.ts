/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { ServedTag } from '../../src/ssr/served-elements.js';
import type { RenderOptions, renderToString } from '../../src/ssr/index.js';
import { until } from '../until.js';
import { chromiumPages } from './chromium-pages.js';

// How what a server wrote looks before its script, without one and on paper, and that nothing moves when the element takes its place.

const built: string = '../../dist/ssr/index.js';
const { renderToString: render } = (await import(built)) as {
  renderToString: typeof renderToString;
};
const pages = new Map<string, string>();
const open = chromiumPages((request, response) => {
  const page = pages.get(request.url!);
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const reviewed = new Date().toISOString().slice(0, 10);
const each: Readonly<Partial<Record<ServedTag, RenderOptions['attributes'] & object>>> = {
  'hotline-status': {
    ...{ name: 'Kommunens linje', phone: '019-21 10 00', audience: 'exposed', reviewed },
    hours: 'Mo-Su 00:00-23:59',
  },
  'grant-deadline': {
    data: { name: 'Kommunens bidrag', lastDay: '2126-12-31', steps: ['Budget'] },
  },
  'violence-definitions': {},
  'trafficking-checklist': {},
  'county-support': {},
};
const tags = Object.keys(each) as ServedTag[];
const direction = { sv: 'ltr', ar: 'rtl' } as const;
type Language = keyof typeof direction;
const languages = Object.keys(direction) as Language[];

/**
 * A page with an element of a server's, and much below it.
 * @param roots that are open are there for tests as they were written, and no script takes their place
 */
async function written(tag: ServedTag, language: Language, roots: 'open' | 'closed') {
  const markup = await render(tag, {
    ...{ language, attributes: each[tag]! },
    styles: { href: `/browser/${tag}.css` },
  });
  const path = `/served-${pages.size}`;
  pages.set(
    path,
    `<!doctype html><html lang="${language}" dir="${direction[language]}">
    <meta name="viewport" content="width=device-width"><title>Sida</title>
    <style>:root { color-scheme: light dark } body { font-family: sans-serif }</style>
    <main><h1>Sida</h1>${markup.replace('"closed"', `"${roots}"`)}
    <div id="below">${'<p>Efter</p>'.repeat(60)}</div></main></html>`,
  );
  return path;
}

/** Where no script runs at all. */
const withoutScripts = (page: Page) => page.setJavaScriptEnabled(false);

const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

/** Brings in the element’s script, and waits until it has taken the server’s place. */
async function upgrade(page: Page, tag: ServedTag): Promise<void> {
  await page.addScriptTag({ url: `/browser/${tag}.js` });
  await until('the element', () =>
    page.$eval(tag, (element) => element.shadowRoot?.querySelector('.root')),
  );
  await twoFrames(page);
}

/** How far down the page what stands below is, and how much has moved in view (Cumulative Layout Shift). */
const placed = (page: Page) =>
  page.evaluate(() => ({
    top: document.querySelector('#below')!.getBoundingClientRect().top + scrollY,
    shift: (window as unknown as { shift: number }).shift,
  }));

for (const tag of tags) {
  for (const language of languages) {
    for (const width of [320, 1280]) {
      test(`nothing moves where <${tag}> takes the server’s place, in ${language}, ${width} px wide`, async () => {
        const page = await open(await written(tag, language, 'closed'), async (page) => {
          // Elsewhere it is said that all times are Swedish, which takes room that no server knows of.
          await page.emulateTimezone('Europe/Stockholm');
          await page.setViewport({ width, height: 800 });
          await page.evaluateOnNewDocument(() => {
            const noted = Object.assign(window, { shift: 0 });
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                noted.shift += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
          });
        });
        // Its end in the midst of what is seen.
        await page.$eval('#below', (below) =>
          scrollTo(0, below.getBoundingClientRect().top - innerHeight / 2),
        );
        await twoFrames(page);
        const before = await placed(page);
        await upgrade(page, tag);
        const after = await placed(page);
        assert.ok(after.shift <= 0.002, `${after.shift}`);
        assert.ok(Math.abs(after.top - before.top) <= 0.5, `${after.top} for ${before.top}`);
        await page.close();
      });
    }
  }
}

/** What axe finds, also at the strictest contrast and of targets, in light and dark. */
async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const faults: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const results = (await page.evaluate(
      `axe.run({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })`,
    )) as AxeResults;
    const { violations, passes } = results;
    // What is in the root has been looked at.
    const targets = passes.flatMap(({ nodes }) => nodes.map((one) => one.target[0]));
    assert.ok(targets.filter(Array.isArray).length > 20);
    for (const { id, nodes } of violations)
      faults.push(...nodes.map(({ html }) => `${value}, ${id}: ${html}`));
  }
  return faults;
}

for (const tag of tags) {
  for (const language of languages) {
    test(`what a server wrote of <${tag}> in ${language} is for all, before its script and after`, async () => {
      const served = await open(await written(tag, language, 'open'));
      assert.deepEqual(await found(served), []);
      await served.close();
      const page = await open(await written(tag, language, 'closed'));
      await upgrade(page, tag);
      assert.deepEqual(await found(page), []);
      await page.close();
    });
  }

  test(`what a server wrote of <${tag}> stands on paper in whole, without a script`, async () => {
    const page = await open(await written(tag, 'sv', 'open'), withoutScripts);
    const folded = () =>
      page.$eval(tag, (element) => {
        const inside = [...element.shadowRoot!.querySelectorAll('details > :not(summary)')];
        return inside.filter((one) => !one.closest('.screen')).map((one) => one.checkVisibility());
      });
    const onScreen = await folded();
    assert.ok(onScreen.length > 0);
    assert.ok(!onScreen.includes(true));
    await page.emulateMediaType('print');
    assert.ok(!(await folded()).includes(false));
    await page.close();
  });
}
