/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chromiumPages } from './chromium-pages.js';
import { tags } from '../../src/catalogue.js';

// What a visitor's system asks a browser for, which a frame of the browser tests cannot ask for itself.

const open = chromiumPages();

const withMoreContrast = async (page: Page) => {
  const session = await page.createCDPSession();
  const features = [{ name: 'prefers-contrast', value: 'more' }];
  await session.send('Emulation.setEmulatedMedia', { features });
};

/** How many edges an element has on screen, and those that are thin or fainter than its text. */
const edges = (page: Page, tag: string) =>
  page.$$eval(tag, (elements) => {
    const weak = new Set<string>();
    let count = 0;
    for (const element of elements) {
      const root = element.shadowRoot!.querySelector('.root')!;
      for (const box of [
        root,
        ...root.querySelectorAll('*:not(input[type=checkbox], [type=radio])'),
      ]) {
        const style = getComputedStyle(box);
        for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
          if (!box.checkVisibility() || style[`border${side}Style`] === 'none') continue;
          const width = parseFloat(style[`border${side}Width`]);
          if (width === 0) continue;
          count++;
          const isText = style[`border${side}Color`] === style.color;
          if (width < 2 || (!isText && !box.matches('.inset, .shape')))
            weak.add(box.outerHTML.slice(0, 90));
        }
      }
    }
    return { count, weak: [...weak] };
  });

for (const tag of tags) {
  test(`<${tag}> has strong edges where more contrast is asked for`, async () => {
    const page = await open('/demo/', withMoreContrast);
    await page.waitForSelector(`${tag} >>> .root`);
    const { count, weak } = await edges(page, tag);
    assert.ok(count >= 4, `${count} edges`);
    assert.deepEqual(weak, []);
    await page.close();
  });
}
