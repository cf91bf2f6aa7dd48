/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type Axe from 'axe-core';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';
import { until } from '../until.js';
import { countyFolder, roots, type CountyFolder } from './county-folder.js';
import { openDesk, type OpenDesk } from './open-desk.js';

const phrase = 'korrekt häst batteri';
const line = 'f-hotlines.sago-line';

let browser: Browser;
before(async () => {
  browser = await puppeteer.launch(await chromiumOptions());
});
after(() => browser.close());

/** A desk on a page, and all that it asked for. */
async function onPage(t: TestContext, desk: OpenDesk) {
  const context = await browser.createBrowserContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await openRoots(page);
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (told) => {
    if (told.type() === 'error') faults.push(told.text());
  });
  const requests: string[] = [];
  page.on('request', (one) => requests.push(one.url()));
  await page.goto(desk.address);
  await page.waitForSelector('[data-record]');
  return { page, faults, requests };
}

const byId = (id: string) => `[id="${id}"]`;
const status = (page: Page) => page.$eval('.status', (one) => one.textContent!.trim());
const text = (page: Page) => page.$eval('main', (one) => (one as HTMLElement).innerText);

/** What is pressed, by its words, which begin so, or are these alone. */
const button = async (page: Page, words: string, isWhole: boolean): Promise<ElementHandle> =>
  until(`a button ${words}`, async () => {
    const all = await page.$$('button:not([aria-disabled="true"])');
    for (const one of all) {
      const told = await one.evaluate((each) => (each as HTMLElement).innerText.trim());
      const isIt = isWhole ? told === words : told.startsWith(words);
      if (isIt && (await one.isVisible())) return one;
    }
    return null;
  });
/** By the keyboard, since what stays on top may lie over what a mouse would point at. */
async function press(page: Page, words: string, isWhole = false): Promise<void> {
  await (await button(page, words, isWhole)).focus();
  await page.keyboard.press('Enter');
}

/** Types in the place of what stands in a field. */
async function type(page: Page, id: string, words: string): Promise<void> {
  const field = await page.waitForSelector(byId(id));
  await field!.focus();
  await field!.evaluate((one) => (one as HTMLInputElement).select());
  await page.keyboard.type(words);
}

const untilStatus = (page: Page, words: RegExp) =>
  until(`${words}`, async () => words.test(await status(page)));

/** Signs by a key of the folder, as the page has it. */
async function sign(page: Page, role: string): Promise<void> {
  const select = (await page.waitForSelector(byId('sign-key')))!;
  const value = await select.$$eval(
    'option',
    (all, role) => all.find((one) => one.textContent!.trim() === role)!.value,
    role,
  );
  await select.select(value);
  await page.type(byId('sign-passphrase'), phrase);
  await press(page, 'Signera version');
  await until(`the signature of ${role}`, async () =>
    (await text(page)).includes(`${role}: har signerat`),
  );
  assert.equal(
    await page.$eval(byId('sign-passphrase'), (one) => (one as HTMLInputElement).value),
    '',
  );
}

/** Serves the elements and a folder's publication, with a page that shows a line. */
async function site(t: TestContext, folder: CountyFolder): Promise<string> {
  const keys = await Promise.all(
    [1, 2].map(async (at) => {
      const told = await readFile(join(folder.path, `root${at}.public.json`), 'utf8');
      return (JSON.parse(told) as { publicKey: string }).publicKey;
    }),
  );
  const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title>
<meta name="county-material" content="county-material.json" data-roots="${keys.join(' ')}">
<script src="all.js" defer></script>
<hotline-status county="sagolanet" line="sago-line">Reservtext</hotline-status>`;
  const files: Record<string, readonly [type: string, path: string | null]> = {
    '/': ['text/html', null],
    '/county-material.json': ['application/json', join(folder.path, 'county-material.json')],
  };
  const server = createServer((request, response) => {
    const url = request.url!;
    const [type, path] = files[url] ?? ['text/javascript', resolve(`dist/browser${url}`)];
    const sent = path ? readFile(path) : Promise.resolve(page);
    sent.then(
      (body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('as the county’s staff: changes the hours of a line, signs twice, and sites show it', async (t) => {
  const folder = await countyFolder(t);
  const desk = await openDesk(t, folder.path);
  const { page, faults, requests } = await onPage(t, desk);
  await page.click('[data-record="hotlines.sago-line"]');
  await page.waitForSelector(byId(`${line}.openingHours`));
  // Around the clock, by its own words.
  await page.$$eval(`${byId(`${line}.openingHours`)} label`, (all) =>
    all.find((one) => /^Dygnet runt/.test(one.innerText))!.click(),
  );
  await untilStatus(page, /^Utkast sparat \d\d:\d\d\. Inga fel\./);
  await until('the elements with the draft', async () => {
    const frame = page.frames().find((one) => one.url().includes('/frame?'))!;
    const shown = await frame.$eval('hotline-status', (one) => one.shadowRoot!.textContent!);
    return /dygnet runt/i.test(shown);
  });

  await press(page, 'Granska och publicera');
  assert.match(await text(page), /Jämfört med det som följer med paketet/);
  await press(page, 'Spara som version');
  await until('a version', async () => /är sparad och kan signeras/.test(await text(page)));
  assert.match(await status(page), /Allt är sparat/);
  await sign(page, 'Redaktör 1');
  assert.match(await text(page), /Filen kan göras när 2 redaktörer har signerat/);

  // The other editor, in a window of their own.
  const other = await onPage(t, desk);
  await press(other.page, 'Granska och publicera');
  await sign(other.page, 'Redaktör 2');
  await press(other.page, 'Gör filen att ladda upp');
  await until('a publication', async () => /Ladda upp den/.test(await text(other.page)));
  assert.match(await text(other.page), /signerad av Redaktör 1, Redaktör 2/);
  await folder.runWell('verify', 'county-material.json', '--county', 'sagolanet', ...roots);

  const visitor = await browser.newPage();
  t.after(() => visitor.close());
  await openRoots(visitor);
  await visitor.goto(await site(t, folder));
  await until('the hours on a site', async () => {
    const shown = await visitor.$eval('hotline-status', (one) => one.shadowRoot?.textContent ?? '');
    return /dygnet runt/i.test(shown);
  });
  assert.deepEqual([...faults, ...other.faults], []);
  const outside = requests.filter((one) => !/^(?:data|about):/.test(one));
  assert.deepEqual(
    outside.filter((one) => !one.startsWith(desk.address)),
    [],
  );
  assert.deepEqual(
    await page.evaluate(() => [window.document.cookie, localStorage.length, sessionStorage.length]),
    ['', 0, 0],
  );
});

test('has names and contrast for all, in each part, width and scheme, in English too', async (t) => {
  const folder = await countyFolder(t);
  const desk = await openDesk(t, folder.path, ['.', '--lang', 'en']);
  const { page, faults } = await onPage(t, desk);
  assert.equal(await page.$eval('html', (one) => one.lang), 'en');
  const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  await page.evaluate(axe);
  const looked = async (part: string) => {
    const wrong = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(document, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    });
    assert.deepEqual(wrong, [], part);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, part);
  };
  let width = 1280;
  const records = (await desk.state()).rows.map(({ record }) => record);
  for (const [wide, scheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    width = wide;
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const record of records) {
      await page.$eval(`[data-record="${record}"]`, (one) => (one as HTMLElement).click());
      await page.waitForSelector('#record');
      await page.select('#side', 'ar');
      await looked(`${record} ${width} ${scheme}`);
    }
    for (const part of ['Review and publish', 'History', 'Contents']) {
      await press(page, part);
      await looked(`${part} ${width} ${scheme}`);
    }
  }
  assert.deepEqual(faults, []);
});

test('keeps what two windows typed, and shows what the other changed', async (t) => {
  const folder = await countyFolder(t);
  const desk = await openDesk(t, folder.path);
  const [{ page: one }, { page: other }] = [await onPage(t, desk), await onPage(t, desk)];
  for (const page of [one, other]) await page.click('[data-record="hotlines.sago-line"]');
  // The other window hears nothing of what is typed here, as where both type at once.
  const session = await other.createCDPSession();
  await other.waitForSelector(byId(`${line}.phone`));
  await other.evaluate(() => {
    const { fetch } = window;
    const held: (() => void)[] = [];
    Object.assign(window, { letGo: () => held.forEach((go) => go()) });
    window.fetch = async (...asked) => {
      await new Promise<void>((go) => held.push(go));
      return fetch(...asked);
    };
  });
  await type(other, `${line}.publisher`, 'Andra fönstret');
  await until('typed', async () => /Skriver utkastet/.test(await status(other)));
  await type(one, `${line}.phone`, '0999-543 21');
  await untilStatus(one, /^Utkast sparat/);
  await until('a held writing', async () => {
    await other.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
    return /Någon annan har ändrat under tiden/.test(await text(other));
  });
  await session.detach();
  const told = await text(other);
  assert.match(told, /Telefonnummer: ”0999-123 45” → ”0999-543 21”/);
  assert.match(told, /Vem som svarar för den sidan: ”Andra fönstret”/);
  await press(other, 'Spara mina ändringar ovanpå');
  await until('both', async () => {
    await other.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
    const { document } = await desk.state();
    const lines = document!.hotlines as Record<string, Record<string, unknown>>;
    const { phone, publisher } = lines['sago-line']!;
    const { sv, en } = publisher as Record<string, string>;
    return phone === '0999-543 21' && sv === 'Andra fönstret' && en !== undefined;
  });
  await until('the same in the other window', async () =>
    /Andra/.test(
      await one.$eval(byId(`${line}.publisher`), (field) => (field as HTMLInputElement).value),
    ),
  );
});

test('tells at a field what is wrong with it, and leads there from the list', async (t) => {
  const folder = await countyFolder(t);
  const desk = await openDesk(t, folder.path);
  const { page, faults } = await onPage(t, desk);
  await page.click('[data-record="hotlines.sago-line"]');
  await type(page, `${line}.phone`, '0900-12 34 56');
  await untilStatus(page, /1 fel\./);
  const described = await page.$eval(byId(`${line}.phone`), (one) => [
    one.getAttribute('aria-invalid'),
    one
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!.textContent!.trim())
      .join(' '),
  ]);
  assert.equal(described[0], 'true');
  assert.match(described[1]!, /Det ska vara ett svenskt telefonnummer/);
  await press(page, 'Granska och publicera');
  await page.$$eval('main a', (all) =>
    all.find((one) => /jourlinje, Telefonnummer$/.test(one.innerText))!.click(),
  );
  assert.equal(await page.evaluate(() => document.activeElement!.id), `${line}.phone`);
  await type(page, `${line}.phone`, '0999-123 46');
  await untilStatus(page, /Inga fel\./);

  // Rows are moved and taken out by the keyboard, and the focus stays with them.
  await page.click('[data-record^="supportSections."]');
  await page.waitForSelector('[data-row] [data-move="down"]:not([aria-disabled])');
  await page.focus('[data-row] [data-move="down"]:not([aria-disabled])');
  await page.keyboard.press('Enter');
  const focused = await page.evaluate(() => [
    (document.activeElement as HTMLElement).dataset['move'],
    document.activeElement!.closest<HTMLElement>('[data-row]')!.dataset['row']!.split('.').at(-1),
  ]);
  assert.deepEqual(focused, ['down', '1']);

  await press(page, 'Lägg till linje');
  await page.keyboard.type('Länets nya jour');
  await page.keyboard.press('Enter');
  await until('a new record', async () => /lanets-nya-jour/.test(await text(page)));
  await until('what it lacks', async () => /[2-9] fel/.test(await status(page)));
  await press(page, 'Ta bort ur dokumentet');
  await press(page, 'Ta bort', true);
  await until(
    'it is gone',
    async () => !(await page.$('[data-record="hotlines.lanets-nya-jour"]')),
  );

  await page.click('[data-record="hotlines.sago-line"]');
  await press(page, 'Dra tillbaka …');
  await press(page, 'Dra tillbaka', true);
  await until('a withdrawn line', async () => (await desk.state()).rows[0]!.isWithdrawn);
  await press(page, 'Ta tillbaka');
  await until('it is back', async () => !(await desk.state()).rows[0]!.isWithdrawn);
  assert.deepEqual(faults, []);
});
