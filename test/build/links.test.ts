/// <reference types="node" />
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brokenLinks, linksIn, pagesIn } from '../links-in.js';

// All links of our own pages and texts, with their fragments, without a network.

test('has no link that leads nowhere in the pages that are built', () => {
  const pages = ['site', 'guider', 'builder', 'demo', 'frame'].flatMap((one) =>
    pagesIn(`dist/${one}`),
  );
  assert.ok(pages.length > 50);
  assert.ok(pages.flatMap((page) => linksIn(page).addresses).length > 300);
  const broken = brokenLinks('dist', pages);
  // The menu of the invented municipality is for looks alone.
  const menu = /^dist\/demo\/index\.html: #(?:barn|omsorg|naringsliv)$/;
  assert.deepEqual(
    broken.filter((one) => !menu.test(one)),
    [],
  );
});

test('has no link that leads nowhere in README and docs', () => {
  const texts = [
    ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  assert.ok(texts.flatMap((text) => linksIn(text).addresses).length > 40);
  assert.deepEqual(brokenLinks('.', texts), []);
});

test('has a page on the site that each page of it leads to', () => {
  const pages = pagesIn('dist/site');
  const led = new Set(
    [...pages, ...pagesIn('dist/guider')].flatMap((page) =>
      linksIn(page).addresses.map((address) => address.split('#')[0]!.split('/').at(-1)),
    ),
  );
  for (const page of pages) assert.ok(led.has(page.split('/').at(-1)), page);
});
