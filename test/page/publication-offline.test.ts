/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hotline } from '../material/invented-county.js';
import {
  demonstrationCounty,
  emptyDocument,
  listOf,
  publication,
} from '../publication/demonstration-county.js';
import { until } from '../until.js';
import { chromiumPages } from './chromium-pages.js';

// A browser without a network, and a page that is no secure one: what the frames of the browser tests cannot be.

const county = await demonstrationCounty();
const published = async (name: string, version: number) =>
  JSON.stringify(
    await publication(county, {
      document: {
        ...emptyDocument,
        county: 'orebro',
        version,
        hotlines: { 'honour-support': { ...hotline, name, openingHours: '24/7' } },
      },
      list: { ...listOf(county), county: 'orebro' },
    }),
  );
const roots = county.terms.roots.join(' ');
let file = await published('Första linjen', 12);
let asked = 0;

const open = chromiumPages((request, response) => {
  if (request.url!.endsWith('.json')) {
    asked++;
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
    response.end(file);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="sv"><head><title>Kommunen</title>
<meta name="county-material" content="/county-material.json" data-roots="${roots}" data-interval="0.05">
<script type="module" src="/browser/all.js"></script></head>
<body><hotline-status>Ring 112</hotline-status></body></html>`);
});

interface Told {
  readonly text: string;
  readonly calls: string[];
  readonly warnings: string[];
  readonly thrown: string[];
}

/** Opens a page that notes what goes wrong, at the day of the document. */
async function pageAt(address: string): Promise<Page> {
  return open(address, async (page) => {
    await page.evaluateOnNewDocument((instant: number) => {
      const noted = { warnings: [] as string[], thrown: [] as string[] };
      Object.assign(window, { noted });
      addEventListener('error', ({ message }) => noted.thrown.push(message));
      addEventListener('unhandledrejection', ({ reason }) => noted.thrown.push(String(reason)));
      console.warn = (...words) => void noted.warnings.push(words.join(' '));
      const { now } = Date;
      const ahead = instant - now();
      Date.now = () => now() + ahead;
    }, county.terms.now);
  });
}

/** What the page shows, and what went wrong on it. */
function told(page: Page): Promise<Told> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: Pick<Told, 'warnings' | 'thrown'> };
    const all = [...document.querySelectorAll('hotline-status')];
    return {
      ...noted,
      text: all.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('\n'),
      calls: all.flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a') ?? [])]
          .filter((link) => link.checkVisibility())
          .map(({ href }) => href),
      ),
    };
  });
}

test('an open page keeps the publication while the browser is offline, and has the newer one after', async () => {
  const page = await pageAt('/offline');
  await until('what is published', async () => (await told(page)).text.includes('Första linjen'));
  await page.setOfflineMode(true);
  await until('a warning', async () => (await told(page)).warnings.length);
  const before = asked;
  // One that is named first while the network is away: what is bundled is there.
  await page.evaluate(() => {
    const markup = '<hotline-status id="later" material="/other.json">Ring 112</hotline-status>';
    document.body.insertAdjacentHTML('beforeend', markup);
  });
  await until('another warning', async () => (await told(page)).warnings.length > 1);
  const { text, calls, warnings, thrown } = await told(page);
  assert.match(text, /Första linjen[^]*010-223 57 60/);
  assert.equal(calls.filter((href) => href === 'tel:112').length, 2);
  assert.equal(warnings.length, 2, warnings.join('\n'));
  for (const one of warnings) assert.match(one, /the address should answer.* \(unreachable\)/);
  assert.deepEqual(thrown, []);
  assert.equal(asked, before);
  file = await published('Nya linjen', 13);
  await page.setOfflineMode(false);
  await until('the newer one', async () => {
    const { text } = await told(page);
    return text.includes('Nya linjen') && !/Första linjen|010-223 57 60/.test(text);
  });
  assert.deepEqual((await told(page)).thrown, []);
  await page.close();
});

test('a page without https shows what is bundled, and says why', async () => {
  const page = await pageAt('/http');
  // The same server, by an address that browsers do not trust as they do loopback.
  await page.goto(page.url().replace('127.0.0.1', '0.0.0.0'));
  assert.equal(await page.evaluate('isSecureContext'), false);
  await until('a warning', async () => (await told(page)).warnings.length);
  const { text, calls, warnings, thrown } = await told(page);
  assert.match(text, /010-223 57 60/);
  assert.doesNotMatch(text, /linjen används|Första linjen|Nya linjen/);
  assert.equal(calls.includes('tel:112'), true);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /https pages and on loopback only \(insecure-context\)/);
  assert.deepEqual(thrown, []);
  await page.close();
});
