/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { entryOf, tags } from '../../src/catalogue.js';
import { chromiumPages } from './chromium-pages.js';

// Forced colours (Windows' contrast themes), judged by the pixels that are there: a browser paints other
// things then than styles say, such as a plate behind text, and axe sees nothing of it.

const open = chromiumPages();

/** A place on the page, in CSS pixels, and what stands there. */
interface Place {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const inForcedColours = (scheme: string) => async (page: Page) => {
  await page.setViewport({ width: 800, height: 600, deviceScaleFactor: 2 });
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
};

/** Where each text of an element is, and each of its edges, boxes to tick and shapes of a state. */
const placesOf = (page: Page, tag: string): Promise<Place[]> =>
  page.$eval(tag, (element) => {
    const root = element.shadowRoot!.querySelector('.root')!;
    const isShown = (one: Element) =>
      one.checkVisibility() && !one.closest('.visually-hidden, [aria-hidden], script');
    const place = (what: string, { x, y, width, height }: DOMRect) => ({
      what,
      x: x + scrollX,
      y: y + scrollY,
      width,
      height,
    });
    const places = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.textContent!.trim() || !isShown(text.parentElement!)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const [first] = [...range.getClientRects()].filter(({ width }) => width > 2);
      if (first) places.push(place(text.textContent!.trim(), first));
    }
    for (const box of root.querySelectorAll('button, [part=outcome], fieldset, .inset, .exit')) {
      if (!box.checkVisibility() || getComputedStyle(box).borderStyle === 'none') continue;
      const { x, y, height } = box.getBoundingClientRect();
      const edge = new DOMRect(x - 2, y + height / 2 - 2, 8, 4);
      places.push(place(`<edge of> ${box.outerHTML.slice(0, 80)}`, edge));
    }
    for (const control of root.querySelectorAll('input, textarea, .shape')) {
      if (!control.checkVisibility()) continue;
      places.push(place(control.outerHTML.slice(0, 80), control.getBoundingClientRect()));
    }
    return places;
  });

/**
 * The contrast that is seen at each place: of the colour that most of it has to the one that stands out most
 * from it. Colours of less than one pixel in a hundred do not count.
 */
async function contrasts(page: Page, places: readonly Place[], fullPage: boolean) {
  const picture = await page.screenshot({ encoding: 'base64', fullPage });
  return page.evaluate(
    async (address, wanted) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const light = (colour: string) => {
        const [red, green, blue] = colour.split(',').map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      };
      const contrast = (one: number, other: number) =>
        (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return wanted.map(({ x, y, width, height }) => {
        const box = [x, y, width, height].map((length) => Math.round(length * devicePixelRatio));
        const { data } = context.getImageData(box[0]!, box[1]!, box[2]!, box[3]!);
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const colour = data.subarray(at, at + 3).join();
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [most] = [...counts].sort(([, one], [, other]) => other - one)[0]!;
        const seen = [...counts].filter(([, count]) => count * 4 * 100 >= data.length);
        return Math.max(...seen.map(([colour]) => contrast(light(colour), light(most))));
      });
    },
    `data:image/png;base64,${picture}`,
    places,
  );
}

for (const scheme of ['light', 'dark']) {
  for (const tag of tags) {
    const isInText = entryOf(tag).place === 'text';
    const path = isInText ? `/frame/sv/${tag}.html` : '/demo/';
    test(`all of <${tag}> is seen in forced colours, ${scheme}`, async () => {
      const page = await open(path, inForcedColours(scheme));
      await page.waitForSelector(`${tag} >>> [part=${isInText ? 'heading' : 'exit'}]`);
      const places = await placesOf(page, tag);
      assert.ok(places.length >= 2, `${places.length} places`);
      const seen = await contrasts(page, places, isInText);
      const faint = places.flatMap(({ what }, index) =>
        seen[index]! < (what.startsWith('<') ? 3 : 4.5)
          ? [`${seen[index]!.toFixed(1)} ${what}`]
          : [],
      );
      assert.deepEqual(faint, []);
      await page.close();
    });
  }
}
