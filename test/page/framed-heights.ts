/// <reference types="node" />
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { locales } from '../fallbacks-of.js';

/** The height of each page for a frame on a screen of 320 px, by language and file. */
export async function framedHeights(page: Page): Promise<Record<string, Record<string, number>>> {
  const { origin } = new URL(page.url());
  const heights: Record<string, Record<string, number>> = {};
  for (const locale of locales) {
    for (const file of readdirSync(`dist/frame/${locale}`)) {
      await page.goto(`${origin}/frame/${locale}/${file}`);
      await page.waitForFunction(() =>
        document.body.firstElementChild!.shadowRoot?.querySelector('.root'),
      );
      const height = await page.evaluate(
        async () =>
          await document.fonts.ready.then(() => document.body.getBoundingClientRect().height),
      );
      (heights[locale] ??= {})[file] = Math.ceil(height);
    }
  }
  return heights;
}

/** A screen that is as narrow as any, and so high that nothing scrolls. */
export const narrow = { width: 320, height: 6000 };
