/// <reference types="node" />
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LitElement } from 'lit';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { quiet } from '../browsers/chromium.mjs';
import { openRoots } from '../browsers/open-roots.mjs';
import { packagedChromiumOptions } from '../browsers/packaged-chromium.mjs';
import { lightPicture } from './light-picture.js';
import { picturePage } from './picture-page.js';
import type { Picture } from './pictures.js';

/** The most that is seen of a page, in CSS pixels: what is below is long, and much like what is above. */
const tallest = (width: number) => (width < 600 ? 1600 : 1000);

/** A card's picture is of the upper part of an element, in the shape of a card. */
const cardHeight = (width: number) => (width * 5) / 8;

/** What has letters drawn alike, whatever the machine is set to. */
const alike = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/**
 * Takes pictures of the built elements, one after the other, in the Chromium that comes as a package.
 * @returns a PNG for each, as it is taken, and a WebP of a card's
 */
export async function* takePictures(
  wanted: readonly Picture[],
): AsyncGenerator<readonly [Picture, Uint8Array]> {
  const built = sirv('dist', { dev: true });
  const fonts = sirv('node_modules/@fontsource', { dev: true });
  const server = createServer((request, response) => {
    const index = /^\/picture\/(\d+)$/.exec(request.url!)?.[1];
    if (index !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(picturePage(wanted[Number(index)]!));
      return;
    }
    const isFont = request.url!.startsWith('/fonts/');
    if (isFont) request.url = request.url!.slice('/fonts'.length);
    (isFont ? fonts : built)(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { args = [], ...options } = await packagedChromiumOptions();
  const browser = await puppeteer.launch({
    ...options,
    args: [...args, ...quiet, ...alike],
  });
  try {
    const { port } = server.address() as AddressInfo;
    for (const [index, picture] of wanted.entries()) {
      yield [picture, await taken(browser, picture, `http://127.0.0.1:${port}/picture/${index}`)];
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function taken(browser: Browser, picture: Picture, address: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await prepare(page, picture);
    await page.goto(address);
    await shown(page, picture);
    for (const selector of picture.press) await press(page, picture.tag, selector);
    if (picture.isCard) return await page.screenshot({ type: 'webp', quality: 70 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = {
      x: 0,
      y: 0,
      width: picture.width,
      height: Math.min(height, tallest(picture.width)),
    };
    const whole = { clip, captureBeyondViewport: true };
    return lightPicture(await page.screenshot(picture.isOfScreen ? {} : whole));
  } finally {
    await page.close();
  }
}

async function prepare(page: Page, picture: Picture): Promise<void> {
  const { width, medium, instant, isCard } = picture;
  const height = isCard ? cardHeight(width) : width < 600 ? 568 : 800;
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.emulateTimezone('Europe/Stockholm');
  await openRoots(page);
  // What tsx puts around functions, which a page does not know.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.evaluateOnNewDocument((instant: number) => {
    Date.now = () => instant + performance.now();
  }, instant);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: medium === 'print' ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: medium === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: medium === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** Waits until an element has shown all that it knows, in its language and its fonts. */
async function shown(page: Page, { tag, attributes }: Picture): Promise<void> {
  await page.waitForFunction(
    (tag, lang) =>
      document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === lang,
    {},
    tag,
    attributes['lang'] ?? 'sv',
  );
  await page.$eval(tag, (element) => (element as LitElement).updateComplete);
  await settled(page);
}

/** Presses what is there, by hand. */
async function press(page: Page, tag: string, selector: string): Promise<void> {
  await page.$eval(
    tag,
    (element, selector) => element.shadowRoot!.querySelector<HTMLElement>(selector)!.click(),
    selector,
  );
  await settled(page);
}

/** Waits for fonts, and for the frame in which they are drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await document.fonts.ready;
    await frame();
  });
}
