/// <reference types="node" />
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { version } from '../../src/base/version.js';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';
import { firefoxHint, firefoxOptions } from '../browsers/firefox.mjs';
import { laidOver, mark, type Files } from './newer-version.js';

// A visitor was on a page with an older version, which left its files in the browser's cache. A newer one
// is laid over it, and the visitor comes back, with the browser started anew and its profile kept.

const dist = process.env['DIST'] ?? 'dist';
const newerVersion = '99.0.0';

/** What web servers say of how long a file may be kept. */
const policies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'asked for each time': { 'Cache-Control': 'no-cache' },
  'kept as long as the browser likes': { 'Last-Modified': 'Mon, 01 Jan 2024 00:00:00 GMT' },
  'kept for an hour': { 'Cache-Control': 'max-age=3600' },
  'kept for a year': { 'Cache-Control': 'max-age=31536000, immutable' },
};

const fallback = 'Ring <a href="tel:+4620505050">020-50 50 50</a>.';
const line = (more = '') =>
  `<div class="embed-hotline-status" data-line="kvinnofridslinjen"${more}>${fallback}</div>`;

/** What the visitor comes back to: its markup, what it shows, and in which language. */
const pages: Readonly<Record<string, readonly [body: string, text: string, lang: string]>> = {
  'the same page': [line(), 'Numret ligger kvar', 'sv'],
  'another element': ['<div class="embed-grant-deadline">Bidrag</div>', 'Det här gällde', 'sv'],
  Arabic: [line(' data-lang="ar"'), 'السويدية', 'ar'],
};

const cases = Object.keys(policies).flatMap((policy) =>
  [false, true].flatMap((hasIntegrity) =>
    Object.keys(pages).map((page) => ({ policy, hasIntegrity, page })),
  ),
);
type Case = (typeof cases)[number];

let older: Files;
let newer: Files;
let isUpgraded = false;
const server = createServer((request, response) => {
  const [, number, folder, name] = request.url!.split('?')[0]!.split('/');
  const one = cases[Number(number)];
  const files = isUpgraded ? newer : older;
  if (one && folder === 'page') {
    // A page itself is always asked for: it is the files beside it that are kept.
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const [body] = isUpgraded ? pages[one.page]! : pages['the same page']!;
    response.end(
      `<!doctype html><html lang="sv"><head>${scriptTag(one, files)}</head><body>${body}</body></html>`,
    );
    return;
  }
  const content = one && files.get(name ?? '');
  if (content === undefined) {
    response.writeHead(404).end();
    return;
  }
  for (const header of Object.entries(policies[one!.policy]!)) response.setHeader(...header);
  const tag = `"${createHash('sha256').update(content).digest('hex')}"`;
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
  response.end(content);
});

/** The loader as the guides have it; with an integrity value, the one of its version. */
function scriptTag({ hasIntegrity }: Case, files: Files): string {
  if (!hasIntegrity) return '<script src="../browser/embed.js"></script>';
  const versioned = `embed.${isUpgraded ? newerVersion : version}.js`;
  const name = files.has(`embed.${version}.js`) ? versioned : 'embed.js';
  const hash = createHash('sha384').update(files.get(name)!).digest('base64');
  return `<script src="../browser/${name}" integrity="sha384-${hash}"></script>`;
}

before(async () => {
  const names = (await readdir(`${dist}/browser`)).filter((name) => name.endsWith('.js'));
  older = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(`${dist}/browser/${name}`, 'utf8')] as const),
    ),
  );
  newer = laidOver(older, newerVersion);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

after(() => server.close());

/** What a visitor sees of a case: the text of the element, its language, or null for the fallback. */
async function seen(browser: Browser, number: number): Promise<[string, string] | null> {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  await openRoots(page);
  await page.goto(`http://127.0.0.1:${port}/${number}/page/`);
  const wanted = isUpgraded ? pages[cases[number]!.page]![2] : 'sv';
  const shown = await page
    .waitForFunction(
      (lang) => {
        const inner = document.querySelector('div')?.shadowRoot?.firstElementChild;
        const root = inner?.shadowRoot?.querySelector<HTMLElement>('.root');
        return root?.lang === lang && [root.innerText, root.lang];
      },
      { timeout: 4000 },
      wanted,
    )
    .then((handle) => handle.jsonValue() as Promise<[string, string]>)
    .catch(() => null);
  await page.close();
  return shown;
}

const engines: Readonly<Record<string, () => Promise<LaunchOptions> | LaunchOptions>> = {
  chromium: chromiumOptions,
  firefox() {
    const options = firefoxOptions();
    assert.ok(options, firefoxHint);
    return options;
  },
};
const asked = (process.env['ENGINES'] ?? 'chromium').split(',');

for (const engine of Object.keys(engines).filter((name) => asked.includes(name))) {
  describe(`a newer version laid over an older one, in ${engine}`, () => {
    let profile: string;
    let results: (readonly [string, string] | null)[];

    before(async () => {
      profile = await mkdtemp(join(tmpdir(), 'kvinnofrid-profile-'));
      const launch = async () =>
        puppeteer.launch({ ...(await engines[engine]!()), userDataDir: profile });
      isUpgraded = false;
      const first = await launch();
      for (const number of cases.keys()) {
        const shown = await seen(first, number);
        assert.ok(shown?.[0].includes('Vid akut fara, ring'), `before: ${number}`);
        assert.ok(!shown![0].includes(mark));
      }
      await first.close();
      isUpgraded = true;
      const second = await launch();
      results = [];
      for (const number of cases.keys()) results.push(await seen(second, number));
      await second.close();
    });

    after(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

    for (const [number, { policy, hasIntegrity, page }] of cases.entries()) {
      const loader = hasIntegrity ? 'embed.<version>.js with integrity' : 'embed.js';
      test(`shows the element: ${page}, ${loader}, files ${policy}`, () => {
        const [, text, lang] = pages[page]!;
        const shown = results[number];
        assert.ok(shown, 'the fallback, or another language');
        assert.equal(shown[1], lang);
        assert.ok(shown[0].includes(text), shown[0]);
        // The loader that is asked for anew shows what is new; one that is kept, what was.
        const isNew = hasIntegrity || policy === 'asked for each time';
        if (isNew) assert.ok(shown[0].includes(mark), shown[0]);
      });
    }
  });
}
