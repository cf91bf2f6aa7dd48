/// <reference types="node" />
// Takes the guides' pictures, and the README's, of the built builder, of real editors and of elements. To run again whenever
// the builder looks otherwise: npm run pictures:guides.
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { bundledFacts } from '../../src/builder/shown-facts.js';
import { snippetOf, type Choice } from '../../src/builder/snippet.js';
import type { SnippetForm } from '../../src/builder/systems.js';
import { swedish } from '../../src/language/words.js';
import { escaped } from '../../src/parts/escaped.js';
import { quiet } from '../browsers/chromium.mjs';
import { packagedChromiumOptions } from '../browsers/packaged-chromium.mjs';
import { lightPicture } from './light-picture.js';

/** The line that is shown: it is always open, so that a picture does not age by its hours. */
const line = 'kvinnofridslinjen';
const choice: Choice = {
  tag: 'hotline-status',
  chosen: { line },
  told: null,
  facts: bundledFacts('hotline-status', swedish, line),
  words: swedish,
  headingLevel: 2,
  folder: '/filer/kvinnofrid/',
};
const code = (form: SnippetForm) => snippetOf(form, choice, 'yes').code;
/** What an editor pastes, in each form, as the builder makes it. */
const embeds = { tag: code('tag'), class: code('class'), link: code('link'), frame: code('frame') };

/** A picture: a page of the built files by its address, or one that is written here, and what is done before it is taken. */
interface GuidePicture {
  readonly file: string;
  readonly address?: string;
  readonly markup?: string;
  readonly width?: number;
  /** In CSS pixels; without one, all of the page. */
  readonly height?: number;
  /** Pixels of the picture for one of CSS. */
  readonly scale?: number;
  prepare?(page: Page): Promise<void>;
}

const head = (more = '') =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><style>body{margin:0;padding:12px;background:#fff;color:#16221f;font:16px/1.5 "Noto Sans","DejaVu Sans",sans-serif}</style>${more}`;

/** Code in a plain field, which is of no system. */
const field = (code: string) =>
  `${head()}<style>label{font-weight:700}textarea{box-sizing:border-box;width:100%;height:190px;margin-top:6px;padding:8px;border:1px solid #5d6f69;border-radius:4px;font:14px/1.5 "DejaVu Sans Mono",monospace;resize:none}</style><label>HTML<textarea spellcheck="false">${escaped(code)}</textarea></label>`;

const tinymce = (code: string) => `${head()}<textarea>${escaped(code)}</textarea>
<script src="/node_modules/tinymce/tinymce.min.js"></script>
<script>tinymce.init({ selector: 'textarea', license_key: 'gpl', promotion: false, branding: false, base_url: '/node_modules/tinymce', suffix: '.min',
plugins: 'code link lists', toolbar: 'bold italic | bullist | link | code', menubar: false, height: 250, elementpath: false, statusbar: false,
content_style: 'body { font: 16px/1.5 "DejaVu Sans", sans-serif }' }).then(([editor]) => { window.editor = editor; });</script>`;

const ckeditor = (
  code: string,
) => `${head('<link rel="stylesheet" href="/node_modules/ckeditor5/dist/browser/ckeditor5.css"><style>.ck-content,.ck-source-editing-area{height:190px;overflow:hidden}</style>')}<div id="text"></div>
<script src="/node_modules/ckeditor5/dist/browser/ckeditor5.umd.js"></script><script src="/node_modules/ckeditor5/dist/translations/sv.umd.js"></script>
<script>const { ClassicEditor, Essentials, Paragraph, Bold, Italic, List, Link, GeneralHtmlSupport, SourceEditing } = CKEDITOR;
ClassicEditor.create(document.querySelector('#text'), { licenseKey: 'GPL', language: 'sv', translations: [window.CKEDITOR_TRANSLATIONS],
plugins: [Essentials, Paragraph, Bold, Italic, List, Link, GeneralHtmlSupport, SourceEditing], toolbar: ['bold', 'italic', 'bulletedList', 'link', 'sourceEditing'],
link: { allowedProtocols: ['https?', 'tel', 'mailto'] }, htmlSupport: { allow: [{ name: 'div', classes: /^embed-/, attributes: /^data-/ }] },
initialData: ${JSON.stringify(code)} }).then((editor) => { window.editor = editor; });</script>`;

const isReady = (page: Page) => page.waitForFunction('window.editor');

const isShown = async (page: Page) => {
  await page.waitForFunction("customElements.get('hotline-status')");
  await page.$eval(
    'hotline-status',
    (one) => (one as Element & { updateComplete: Promise<unknown> }).updateComplete,
  );
};

const pictures: readonly GuidePicture[] = [
  {
    file: 'site/guides/pictures/builder.png',
    address: '/builder/index.html',
    width: 1120,
    height: 700,
    scale: 1,
  },
  { file: 'site/guides/pictures/code.png', markup: field(embeds.tag) },
  { file: 'site/guides/pictures/class-code.png', markup: field(embeds.class) },
  { file: 'site/guides/pictures/frame-code.png', markup: field(embeds.frame) },
  {
    file: 'site/guides/pictures/tinymce-link.png',
    markup: tinymce(embeds.link),
    prepare: async (page) => void (await isReady(page)),
  },
  {
    file: 'site/guides/pictures/tinymce-source.png',
    markup: tinymce(embeds.class),
    height: 400,
    prepare: async (page) => {
      await isReady(page);
      await page.evaluate('editor.execCommand("mceCodeEditor")');
      await page.waitForSelector('.tox-dialog textarea');
    },
  },
  {
    file: 'site/guides/pictures/ckeditor-link.png',
    markup: ckeditor(embeds.link),
    prepare: async (page) => void (await isReady(page)),
  },
  {
    file: 'site/guides/pictures/ckeditor-source.png',
    markup: ckeditor(embeds.class),
    prepare: async (page) => {
      await isReady(page);
      await page.click('.ck-source-editing-button');
      await page.waitForSelector('.ck-source-editing-area textarea');
    },
  },
  {
    file: 'site/guides/pictures/shown.png',
    markup: `${head('<script src="/browser/all.js"></script>')}${embeds.tag}`,
    prepare: isShown,
  },
  {
    file: 'site/guides/pictures/framed.png',
    markup: `${head()}<iframe src="/frame/sv/hotline-status-${line}.html" title="Kvinnofridslinjen" style="width:100%;height:400px;border:1px solid #c3cfca"></iframe>`,
    prepare: async (page) => {
      const frame = await page.waitForFrame((one) => one.url().includes('/frame/'));
      await frame.waitForFunction("customElements.get('hotline-status')");
    },
  },
  {
    file: 'docs/pictures/readme.png',
    width: 720,
    markup: `${head('<script src="/browser/all.js"></script>')}${embeds.tag}`,
    prepare: isShown,
  },
];

await mkdir('site/guides/pictures', { recursive: true });
const built = sirv('dist', { dev: true });
const packages = sirv('node_modules', { dev: true });
const server = createServer((request, response) => {
  const written = pictures[Number(/^\/picture\/(\d+)$/.exec(request.url!)?.[1])];
  if (written) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(written.markup);
    return;
  }
  const isPackage = request.url!.startsWith('/node_modules/');
  if (isPackage) request.url = request.url!.slice('/node_modules'.length);
  (isPackage ? packages : built)(request, response, () => void response.writeHead(404).end());
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const { args = [], ...options } = await packagedChromiumOptions();
const browser = await puppeteer.launch({ ...options, args: [...args, ...quiet] });
try {
  for (const [
    index,
    { file, address, width = 480, height, scale = 1.5, prepare },
  ] of pictures.entries()) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: height ?? 100, deviceScaleFactor: scale });
    await page.goto(`http://127.0.0.1:${port}${address ?? `/picture/${index}`}`, {
      waitUntil: 'networkidle0',
    });
    await prepare?.(page);
    await page.evaluate(() => document.fonts.ready);
    const taken = await page.screenshot({ fullPage: height === undefined });
    const light = lightPicture(taken);
    await writeFile(file, light);
    console.log(`${file}: ${(light.length / 1000).toFixed(0)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
