/// <reference types="node" />
import assert from 'node:assert/strict';
import { chmod, readFile, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { entryOf, tags } from '../../src/catalogue.js';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';
import { demonstrationCounty, listOf } from '../publication/demonstration-county.js';
import { until } from '../until.js';
import { documentOfToday, emptyFolder, type CountyFolder } from './county-folder.js';
import { openPreview, started, type OpenPreview } from './open-preview.js';

const day = 86_400_000;
/** A date some days from now, as it is in Stockholm or the day beside. */
const dateIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** As opening hours have a date. */
function dayOf(date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  return `${year} ${months[month! - 1]} ${dayOfMonth}`;
}

/** A line that is never closed but on the fourth day from now. */
const closedOn = dateIn(4);
const line = {
  name: { sv: 'Länets linje', en: "The county's line" },
  phone: '010-223 57 61',
  openingHours: `Mo-Su,PH 00:00-24:00; ${dayOf(closedOn)} off`,
  eves: 'open',
  audience: 'professionals',
  source: 'https://www.example.se/kvinnofrid',
  publisher: 'Exempel på ett län',
  reviewed: dateIn(-1),
};
const bundledNumber = '010-223 57 60';

/** A draft that changes a bundled line, adds one and withdraws one. */
const draft = (more: object = {}) => ({
  schemaVersion: '1.0',
  county: 'orebro',
  version: 1,
  published: `${dateIn(0)}T00:00:00Z`,
  expires: `${dateIn(60)}T00:00:00Z`,
  hotlines: {
    'honour-support': line,
    'new-line': { ...line, name: 'Länets nya linje', phone: '019-21 10 00' },
    'trafficking-coordinators': { withdrawn: dateIn(-1), instead: ['new-line'] },
    ...more,
  },
});

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch(await chromiumOptions());
});
after(() => browser.close());

/** A page of a preview, and all that it asked for. */
interface Opened {
  readonly folder: CountyFolder;
  readonly preview: OpenPreview;
  readonly page: Page;
  readonly requests: readonly string[];
}

/** Opens the preview of a document in a browser. */
async function opened(
  t: TestContext,
  document: unknown = draft(),
  ...given: readonly string[]
): Promise<Opened> {
  const folder = await emptyFolder(t);
  await folder.write('draft.json', document);
  const preview = await openPreview(t, folder.path, ['draft.json', ...given]);
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await openRoots(page);
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  const requests: string[] = [];
  page.on('request', (one) => requests.push(one.url()));
  await page.goto(preview.address);
  return { folder, preview, page, requests };
}

/** The frame of a side, which may be on its way to another page. */
const frameOf = (page: Page, side: 'bundled' | 'published'): Frame =>
  page.frames().find((frame) => new URL(frame.url()).searchParams.get('side') === side)!;

/** What an element of a frame shows, by a selector. */
const shownIn = (page: Page, side: 'bundled' | 'published', selector: string) =>
  frameOf(page, side).$eval(
    selector,
    (one) => (one.shadowRoot!.querySelector('.root') as HTMLElement).innerText,
  );

/** The same once it has some words. */
async function untilShown(
  page: Page,
  side: 'bundled' | 'published',
  selector: string,
  words: RegExp,
): Promise<void> {
  let last = '';
  await until(`${words} in ${side}`, async () => {
    last = await shownIn(page, side, selector);
    return words.test(last);
  }).catch((error: Error) => assert.fail(`${error.message}: ${last}`));
}

const text = (page: Page) => page.$eval('#preview', (one) => (one as HTMLElement).innerText);
const honour = 'hotline-status[line="honour-support"]';

/** Chooses by a control's label. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  await page.$$eval(
    'label',
    (labels, label, value) => {
      const one = labels.find((each) => each.querySelector('span')!.textContent === label)!;
      const control = one.querySelector<HTMLSelectElement>('select, input')!;
      control.value = value;
      control.dispatchEvent(new Event('change'));
    },
    label,
    value,
  );
}

test('shows each element with the draft, beside what is bundled', async (t) => {
  const { page, preview, requests } = await opened(t);
  await untilShown(page, 'published', honour, /010-223 57 61/);
  await untilShown(page, 'bundled', honour, /010-223 57 60/);
  assert.doesNotMatch(await shownIn(page, 'published', honour), new RegExp(bundledNumber));
  await untilShown(page, 'published', '[line="new-line"]', /019-21 10 00/);
  await untilShown(page, 'published', '[line="trafficking-coordinators"]', /019-21 10 00/);
  const absent = '[data-exhibit="hotline-status.new-line"] .absent';
  assert.match(
    await frameOf(page, 'bundled').$eval(absent, (one) => one.textContent!),
    /Finns inte i det medföljande/,
  );
  for (const side of ['bundled', 'published'] as const) {
    for (const tag of tags.filter((one) => entryOf(one).place === 'text')) {
      await untilShown(page, side, tag, /\S{3}/);
    }
  }
  assert.match(await text(page), /orebro, version 1, .* Inga fel\./);
  assert.deepEqual(preview.told.problems, []);
  // The browser's own pictures in its controls are data.
  const outside = requests.filter((one) => !/^data:/.test(one) && !one.startsWith(preview.address));
  assert.deepEqual(outside, []);
});

test('shows a county that is not bundled, by its draft alone', async (t) => {
  const { page } = await opened(t, documentOfToday());
  await untilShown(page, 'published', '[line="sago-line"]', /0999-123 45/);
  await untilShown(page, 'published', '[line="former-line"]', /Sagolänets jourlinje/);
  assert.equal(await frameOf(page, 'bundled').$('[line="sago-line"]'), null);
});

test('shows another day, another language and another width, and one element alone', async (t) => {
  const { page } = await opened(t);
  await untilShown(page, 'published', honour, /Öppet dygnet runt|Öppet nu/);
  await choose(page, 'Datum', closedOn);
  await untilShown(page, 'published', honour, /Stängt, avvikande/);
  await choose(page, 'Språk', 'en');
  await untilShown(page, 'published', honour, /Closed, different/);
  await choose(page, 'Språk', 'ar');
  await untilShown(page, 'published', honour, /[\u0600-\u06ff]{3}/);
  assert.equal(await frameOf(page, 'published').$eval('html', (one) => one.dir), 'rtl');
  const width = () => frameOf(page, 'published').evaluate(() => innerWidth);
  assert.equal(await width(), 360);
  await choose(page, 'Bredd', 'desktop');
  await until('a wide frame', async () => (await width()) === 720);
  await choose(page, 'Element', 'county-support');
  await until('one element', async () => {
    const shown = await frameOf(page, 'published').$$eval('[county]', (all) =>
      all.map(({ localName }) => localName),
    );
    return shown.join() === 'county-support';
  });
  assert.doesNotMatch(await text(page), /gäller dokumentet inte längre/);
  await choose(page, 'Datum', dateIn(70));
  assert.match(await text(page), /gäller dokumentet inte längre/);
});

test('follows the file as it is saved, and keeps what was chosen and where the reader is', async (t) => {
  const { page, folder, preview } = await opened(t);
  await page.setViewport({ width: 900, height: 600 });
  await choose(page, 'Språk', 'en');
  await choose(page, 'Datum', closedOn);
  await choose(page, 'Bredd', 'desktop');
  await untilShown(page, 'published', honour, /Closed, different/);
  await until('a long page', () => page.evaluate(() => document.body.scrollHeight > 3000));
  await page.evaluate(() => scrollTo(0, 1500));
  await folder.write(
    'draft.json',
    draft({ 'honour-support': { ...line, phone: '010-223 57 62' } }),
  );
  await untilShown(page, 'published', honour, /010-223 57 62/);
  await untilShown(page, 'published', honour, /Closed, different/);
  assert.equal(await page.evaluate(() => scrollY), 1500);
  assert.match(await text(page), /Filen är läst 2 gånger/);
  const values = await page.$$eval('select, input', (all) =>
    all.map((one) => (one as HTMLInputElement).value),
  );
  assert.deepEqual(values, [closedOn, '10:00', 'en', 'desktop', '']);
  await until('words in the terminal', () => /draft\.json är ändrad/.test(preview.said()));
});

test('names what is wrong on the page and in the terminal, and shows what sites would', async (t) => {
  const { page, folder, preview } = await opened(
    t,
    draft({ 'honour-support': { ...line, phone: '0900-12 34 56' } }),
  );
  await untilShown(page, 'published', '[line="new-line"]', /019-21 10 00/);
  await untilShown(page, 'published', honour, new RegExp(bundledNumber));
  assert.match(await text(page), /hotlines\.honour-support\.phone är "0900-12 34 56"/);
  await until('words in the terminal', () =>
    /hotlines\.honour-support\.phone är "0900-12 34 56"/.test(preview.said()),
  );
  const [problem] = preview.told.problems as { record: string }[];
  assert.equal(problem!.record, 'hotlines.honour-support');

  await folder.write('draft.json', '{ "schemaVersion": "1.0", ');
  await until('a refusal', async () => /Dokumentet visas inte/.test(await text(page)));
  await until('words in the terminal', () =>
    /Godtas inte: dokumentet är inte rätt skrivet/.test(preview.said()),
  );
  await untilShown(page, 'published', honour, new RegExp(bundledNumber));

  await folder.write('draft.json', { ...draft(), expires: `${dateIn(-1)}T00:00:00Z` });
  await until('another', async () => /ska förnya dokumentet.*expired/.test(await text(page)));

  await rm(join(folder.path, 'draft.json'));
  await until('trouble', async () => /Filen kan inte läsas/.test(await text(page)));

  await folder.write('draft.json', draft());
  await untilShown(page, 'published', honour, /010-223 57 61/);
  assert.match(await text(page), /Inga fel\./);
});

test('lets links lead where the list of editors says', async (t) => {
  const folder = await emptyFolder(t);
  const list = { ...listOf(await demonstrationCounty()), county: 'orebro' };
  await folder.write('draft.json', draft());
  await folder.write('editors.json', {
    payloadType: 'application/vnd.kvinnofrid.county-editors+json',
    payload: Buffer.from(JSON.stringify(list)).toString('base64'),
    signatures: [],
  });
  const { told } = await openPreview(t, folder.path, ['draft.json', '--editors', 'editors.json']);
  const problems = told.problems as { record: string; field: string }[];
  assert.deepEqual(
    problems.map(({ record, field }) => `${record}.${field}`),
    ['hotlines.honour-support.source', 'hotlines.new-line.source'],
  );
});

test('answers nobody without its word, by another name, or for another method', async (t) => {
  const folder = await emptyFolder(t);
  await folder.write('draft.json', draft());
  const { address } = await openPreview(t, folder.path, ['draft.json']);
  const { port, host, pathname } = new URL(address);
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
      (resolve, reject) => {
        const asking = request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
          let body = '';
          answer.on('data', (chunk) => (body += chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, headers: answer.headers, body }),
          );
        });
        asking.on('error', reject).end();
      },
    );

  const files = ['', 'page.js', 'frame', 'county-material.json', 'browser/all.js'];
  for (const file of files) {
    const right = await ask(`${pathname}${file}`);
    assert.equal(right.status, 200, file);
    assert.equal(right.headers['cache-control'], 'no-store');
    assert.match(String(right.headers['content-security-policy']), /^default-src 'none'/);
    for (const path of [`/${file}`, `/${'A'.repeat(22)}/${file}`, `${pathname.slice(0, -1)}`]) {
      const wrong = await ask(path);
      assert.equal(wrong.status, 403, path);
      assert.doesNotMatch(wrong.body, /honour|script/);
    }
    for (const foreign of ['evil.example', `evil.example:${port}`, `${host}.evil.example`]) {
      assert.equal((await ask(`${pathname}${file}`, { host: foreign })).status, 403, foreign);
    }
    assert.equal((await ask(`${pathname}${file}`, {}, 'POST')).status, 405);
  }
  assert.equal((await ask(`${pathname}changes`, { host: 'evil.example' })).status, 403);
  for (const path of ['constructor', 'browser/../kvinnofrid-elements.js', 'browser/%2e%2e/x']) {
    assert.equal((await ask(`${pathname}${path}`)).status, 404, path);
  }
});

test('shows no markup of a draft’s or of who asks, and keeps nothing', async (t) => {
  const hostile = '<img src=x onerror="document.title=1">';
  const { page, preview } = await opened(t, draft({ a: { ...line, name: hostile } }));
  await untilShown(page, 'published', '[line="a"]', /onerror/);
  assert.equal(await frameOf(page, 'published').$('img'), null);
  await page.goto(`${preview.address}frame?side=published&now="><img>&language="><img>`);
  assert.equal(await page.$('img'), null);
  await page.goto(preview.address);
  await untilShown(page, 'published', honour, /\S/);
  assert.deepEqual(
    await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
    ['', 0, 0],
  );
  const before = await page.evaluate(() => history.length);
  await choose(page, 'Språk', 'en');
  await untilShown(page, 'published', honour, /Call/);
  assert.equal(await page.evaluate(() => history.length), before);
});

test('is used by the keyboard, has names for all, and fits a narrow window', async (t) => {
  const { page } = await opened(t, draft(), '--lang', 'en');
  await untilShown(page, 'published', honour, /\S/);
  assert.equal(await page.$eval('html', (one) => one.lang), 'en');
  const reached: string[] = [];
  for (let press = 0; press < 30 && reached.at(-1) !== 'Bundled material'; press++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      return (
        one.closest('label')?.querySelector('span')!.textContent ?? (one.title || one.innerText)
      );
    });
    if (name !== reached.at(-1)) reached.push(name);
  }
  // The time and the present are for a day that is chosen.
  assert.deepEqual(reached, ['Date', 'Language', 'Width', 'Element', 'Bundled material']);
  await page.setViewport({ width: 320, height: 800 });
  const sizes = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('.cut')].map((one) => one.getBoundingClientRect().right),
    ]);
  await until('a narrow page', async () => Math.max(...(await sizes())) <= 320);
});

test('ends by Ctrl-C with a line, and tells the page', async (t) => {
  const { page, preview } = await opened(t);
  await untilShown(page, 'published', honour, /\S/);
  const { exitCode, out } = await preview.stop();
  assert.equal(exitCode, 0);
  const lines = out.trim().split('\n');
  assert.equal(lines.length, 2);
  const last = JSON.parse(lines[1]!) as Record<string, unknown>;
  assert.match(String(last.message), /Förhandsvisningen är avslutad\. Inget är skrivet\./);
  await until('words of it', async () => /Ingen kontakt med kommandot/.test(await text(page)));
});

test('tells persons where it is, and opens a browser only where it is asked to', async (t) => {
  const folder = await emptyFolder(t);
  await folder.write('draft.json', draft());
  // What opens a browser on this system, and only notes that it was asked to.
  await folder.write('xdg-open', '#!/bin/sh\necho "$1" > "$(dirname "$0")/asked"\n');
  await folder.write('open', '#!/bin/sh\necho "$1" > "$(dirname "$0")/asked"\n');
  for (const name of ['xdg-open', 'open']) await chmod(join(folder.path, name), 0o755);
  const env = { PATH: `${folder.path}:${process.env.PATH}` };
  const asked = () => readFile(join(folder.path, 'asked'), 'utf8');

  const plain = started(t, folder.path, ['preview', 'draft.json', '--lang', 'en'], env);
  await until('the address', () =>
    /^✓ Preview of draft\.json:\n {2}http:\/\/127\.0\.0\.1:\d+\/\S{22}\/\n.*Ctrl-C\.\n/.test(
      plain.out(),
    ),
  );
  plain.child.kill('SIGINT');
  const ended = await plain.ended();
  assert.equal(ended.exitCode, 0);
  assert.match(ended.out, /✓ The preview has ended\. Nothing is written\.\n$/);
  await assert.rejects(asked);

  const { address } = await openPreview(t, folder.path, ['draft.json', '--open'], env);
  assert.equal((await until('a browser', asked)).trim(), address);
});

test('does not begin without a file, a list or a port', async (t) => {
  const folder = await emptyFolder(t);
  await folder.write('draft.json', draft());
  const ended = (...given: readonly string[]) =>
    started(t, folder.path, ['preview', ...given]).ended();
  const none = await ended('none.json');
  assert.equal(none.exitCode, 3);
  assert.match(none.error, /none\.json kan inte läsas/);
  assert.equal((await ended('draft.json', '--editors', 'none.json')).exitCode, 3);
  assert.equal((await ended('draft.json', '--port', 'x')).exitCode, 2);
  assert.equal((await ended('draft.json', '--port', '70000')).exitCode, 2);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  t.after(() => other.close());
  const { port } = other.address() as AddressInfo;
  const taken = await ended('draft.json', '--port', String(port));
  assert.equal(taken.exitCode, 3);
  assert.match(taken.error, new RegExp(`Port ${port} kan inte användas`));
});
