/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import sirv from 'sirv';
import { tags } from '../../src/catalogue.js';
import { chromiumPages } from './chromium-pages.js';

// Our own pages, under the policy that we tell others to have: what they hold, at each width and in each scheme.

const policy = "default-src 'self'; object-src 'none'; base-uri 'none'";
const built = sirv('dist', { dev: true });
const opened = chromiumPages((request, response) => {
  request.url = request.url!.replace(/^\/strict\//, '/');
  response.setHeader('Content-Security-Policy', policy);
  built(request, response, () => void response.writeHead(404).end());
});
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const pages = ['site', 'site/en', 'site/docs', 'site/docs/elements', 'guider'].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `${folder}/${file}`),
);
const mostOf = { light: 1280, dark: 320 } as const;

/** Opens a page, with what the console says and what was asked for elsewhere. */
async function shown(path: string, scheme: 'light' | 'dark', width: number) {
  const faults: string[] = [];
  const page = await opened(`/strict/${path}`, async (page) => {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:\d+\/|data:)/.test(request.url())) faults.push(request.url());
    });
  });
  await page.waitForNetworkIdle();
  return { page, faults };
}

/** What axe finds, also at the strictest contrast and of targets. */
async function found(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    `axe.run({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const path of pages) {
  // Documents are all alike.
  const shownIn = (Object.entries(mostOf) as ['light' | 'dark', number][]).slice(
    path.includes('/docs/') ? 1 : 0,
  );
  for (const [scheme, width] of shownIn) {
    test(`${path} is right for all, in ${scheme} and ${width} px wide`, async () => {
      const { page, faults } = await shown(path, scheme, width);
      assert.deepEqual(await found(page), []);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(sideways, 0);
      const low = await page.$$eval('header a, .ways a, .actions a, summary', (targets) =>
        targets
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.textContent),
      );
      assert.deepEqual(low, []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
}

for (const [path, language] of [
  ['site/index.html', 'sv'],
  ['site/en/index.html', 'en'],
] as const) {
  test(`${path} has every element live, in its language`, async () => {
    const { page } = await shown(path, 'light', 1280);
    for (const tag of tags) {
      await page.waitForFunction(
        (tag, language) => {
          const root = document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root');
          return root?.lang === language && root.textContent!.trim().length > 10;
        },
        {},
        tag,
        language,
      );
    }
    await page.close();
  });
}

test('can be skipped through by the keyboard, and is the same in both languages', async () => {
  const { page } = await shown('site/index.html', 'light', 1280);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'innehall');
  const counts = async (one: Page) =>
    one.$$eval('header li a, .ways a, main h2, main h3', (found) => found.length);
  const swedish = await counts(page);
  await page.click('header .other');
  // A page's language is known before its body is.
  await page.waitForFunction(
    () => document.documentElement.lang === 'en' && document.readyState === 'complete',
  );
  assert.equal(await counts(page), swedish);
  await page.close();
});

test('stores nothing', async () => {
  const { page } = await shown('site/index.html', 'light', 1280);
  const stored = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  assert.deepEqual(stored, ['', 0, 0, 0]);
  await page.close();
});
