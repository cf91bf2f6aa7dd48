/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { transcriptOf } from './builder-transcript.js';
import { chromiumPages } from './chromium-pages.js';

/** What was heard and found good. ACCEPT=1 writes what is heard now in its place. */
const accepted = 'test/page/builder-transcript.txt';
const open = chromiumPages();

/** What the page says by itself, of each of these presses. */
async function said(page: Page, selector: string): Promise<string> {
  const before = await page.$eval('main + [role=status]', (one) => one.textContent);
  await page.focus(selector);
  await page.keyboard.press(selector.startsWith('#') ? 'Space' : 'Enter');
  await page.waitForFunction(
    (before) => document.querySelector('main + [role=status]')!.textContent !== before,
    {},
    before,
  );
  return page.$eval('main + [role=status]', (one) => one.textContent!);
}

test('is heard as was accepted, stop by stop, and says what it does', async () => {
  const page = await open('/builder/', async (page) => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(() => {
      Date.now = () => 1_795_600_000_000;
    });
  });
  await page.waitForSelector('.shown > *');
  const stops = await transcriptOf(page, 120);
  assert.ok(stops.length < 120, 'the keyboard is trapped');
  const spoken = [
    `Visa länets stöd: ${await said(page, '#purpose-county-support')}`,
    `Kopiera: ${await said(page, '.copy.primary')}`,
  ];
  const heard = `${[...stops, '', ...spoken].join('\n')}\n`;
  if (process.env['ACCEPT']) writeFileSync(accepted, heard);
  assert.equal(heard, readFileSync(accepted, 'utf8'));
  await page.close();
});

test('covers no focused field with the preview on a narrow screen, and takes no more than 40 % of it', async () => {
  const page = await open('/builder/', (page) => page.setViewport({ width: 320, height: 640 }));
  await page.waitForSelector('.shown > *');
  for (let press = 0; press < 25; press++) await page.keyboard.press('Tab');
  for (let press = 0; press < 12; press++) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const { isHidden, share, what } = await page.evaluate(() => {
      const focused = document.activeElement!;
      const preview = document.querySelector('.preview')!;
      const { height, bottom } = preview.getBoundingClientRect();
      const isInside = preview.contains(focused) || focused === document.body;
      return {
        isHidden: !isInside && focused.getBoundingClientRect().bottom <= bottom,
        share: height / innerHeight,
        what: focused.id || focused.textContent,
      };
    });
    assert.ok(!isHidden, `${what} is behind the preview`);
    assert.ok(share <= 0.41, String(share));
  }
  await page.close();
});
