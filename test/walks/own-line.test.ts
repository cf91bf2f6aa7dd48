import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { allowClipboard, newLine, paste } from '../hosts/paste.js';
import type { VisualEditor } from '../hosts/visual-editors/visual-editor.js';
import { chromiumPages } from '../page/chromium-pages.js';
import { until } from '../until.js';
import { control } from './control.js';
import type { Hands } from './hands.js';
import { keyboard } from './keyboard.js';
import { mouse } from './mouse.js';
import { ownDocument, smallSite } from './small-site.js';

// An editor's way from an empty page to a working line of the municipality's own, by mouse and by the keyboard alone, in the
// visual views of two editors. What is seen on the way is kept in .build/walks/, to be looked at.

const site = await smallSite();
const open = chromiumPages((request, response) => site.answer(request, response));

/** A Monday, while the line is open, and a Saturday, by the clocks of visitors. */
const visits = [
  { now: '2026-05-04T10:00:00+02:00', status: 'Öppet nu' },
  { now: '2026-05-09T10:00:00+02:00', status: 'Stängt' },
] as const;

for (const hands of [mouse, keyboard]) {
  for (const editor of ['TinyMCE', 'CKEditor 5']) {
    it(`makes a working line of their own by ${hands.name}, in ${editor}`, async () => {
      site.reset();
      const look = await pictures(`${hands.name}-${editor.replace(/\W/g, '').toLowerCase()}`);

      const builder = await opened('/builder/index.html');
      site.files.set(ownDocument, await makeLine(hands(builder), look));
      await builder.close();

      const editing = await opened(`/redigera?editor=${encodeURIComponent(editor)}`);
      await pasteAndSave(hands(editing), look);
      await editing.close();

      for (const visit of visits) await expectLine(visit, look);
    });
  }
}

async function opened(path: string): Promise<Page> {
  const page = await open(path, (one) => one.setViewport({ width: 1280, height: 800 }));
  await allowClipboard(page);
  return page;
}

/** In the builder: tells of a line, copies it, and downloads the document. Gives that. */
async function makeLine({ page, press, fill, pick }: Hands, look: Look): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kvinnofrid-walk-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await control(page, 'button', 'Kopiera');
  await look(page, 'the builder');
  await press('button', 'Lägg till er egen linje');
  await fill('Vad heter linjen?', 'Kommunens stödlinje');
  await fill('Telefonnummer', '019-14 00 00');
  await press('radio', 'Den som är utsatt för våld');
  await press('radio', 'Vissa dagar och tider');
  await press('checkbox', 'Måndag');
  await pick('Öppnar', '09:00');
  await pick('Stänger', '16:30');
  await press('button', 'Samma tider måndag–fredag');
  await look(page, 'hours');
  await fill('Sidan där uppgifterna står', 'https://www.kommunen.example/stod');
  await fill('Vem svarar för den sidan?', 'Kommunen');
  await pick('Vilken dag kontrollerade du senast uppgifterna?', '2026-05-01');
  await press('button', 'Ladda ner filen');
  await look(page, 'the file');
  const name = 'kommunens-uppgifter.json';
  await until('the file among what was downloaded', async () =>
    (await readdir(folder)).includes(name),
  );
  await press('button', 'Kopiera');
  await control(page, 'button', 'Kopierat');
  await look(page, 'copied');
  const text = await readFile(join(folder, name), 'utf8');
  await rm(folder, { recursive: true });
  return text;
}

/** In the site's system: pastes on a new line of the visual view, and publishes. */
async function pasteAndSave({ page, press, enter }: Hands, look: Look): Promise<void> {
  await control(page, 'button', 'Spara och publicera');
  const editor = (await page.waitForFunction(() => window.editor)) as JSHandle<VisualEditor>;
  await enter((await editor.evaluateHandle(({ area }) => area)) as ElementHandle<Element>);
  await newLine(page);
  await paste(page);
  await until('the link in the text', () =>
    editor.evaluate(async (one) => (await one.saved()).includes('#embed=hotline-status')),
  );
  await look(page, 'pasted');
  await press('button', 'Spara och publicera');
  await until('the word that it is saved', () =>
    page.$eval('p[role=status]', ({ textContent }) => textContent === 'Sparat'),
  );
}

/** On the page: the line with its number and state, by a visitor's clock. */
async function expectLine({ now, status }: (typeof visits)[number], look: Look): Promise<void> {
  const page = await open('/sidan', async (one) => {
    await one.setViewport({ width: 1280, height: 800 });
    await one.evaluateOnNewDocument((instant) => (Date.now = () => instant), Date.parse(now));
  });
  const shown = await until('the line on the page', () =>
    page.evaluate(() => {
      const lines = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [...shadowRoot.querySelectorAll('hotline-status')] : [],
      );
      const root = lines[0]?.shadowRoot?.querySelector<HTMLElement>('.root');
      const text = root?.innerText ?? '';
      const link = root?.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
      return text.includes('019-14 00 00') ? { lines: lines.length, text, call: link!.href } : null;
    }),
  );
  await look(page, status);
  assert.equal(shown.lines, 1);
  assert.equal(shown.call, 'tel:+4619140000');
  assert.match(shown.text, /Kommunens stödlinje/);
  assert.match(shown.text, new RegExp(status));
  await page.close();
}

/** Takes a picture of what is seen, in the order of the walk. */
type Look = (page: Page, name: string) => Promise<void>;

async function pictures(walk: string): Promise<Look> {
  const folder = join('.build', 'walks', walk);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let number = 0;
  return async (page, name) => {
    const file = `${++number}-${name.replace(/\W+/g, '-').toLowerCase()}.png`;
    await page.screenshot({ path: `${folder}/${file}` as `${string}.png` });
  };
}

declare global {
  interface Window {
    /** The editor that is open on a page of the site's system. */
    editor?: VisualEditor;
  }
}
