/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { translatedLocales } from '../../src/language/locales.js';
import { chromiumPages } from './chromium-pages.js';

// The bar of <quick-exit> is above all else on the page. Where the focus is must be seen all the same
// (WCAG 2.4.11), on a small phone and at 400 % of a small window too.

const open = chromiumPages();

/** Roots that an element closes are opened to the test alone. */
const knowRoots = () => {
  const roots = new WeakMap<Element, ShadowRoot>();
  // The elements use one that looks like the browser's own.
  Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
    apply(attach, element: Element, [init]: [ShadowRootInit]) {
      const root = attach.call(element, init);
      roots.set(element, root);
      return root;
    },
  });
  Object.assign(window, { rootOf: (element: Element) => roots.get(element) ?? null });
};

/** Shows the demonstration page in one language, all of it, in a small window. */
async function smallPage(locale: string): Promise<Page> {
  const page = await open('/demo/', async (blank) => {
    await blank.setViewport({ width: 320, height: 256 });
    await blank.evaluateOnNewDocument(knowRoots);
  });
  await page.evaluate((lang) => {
    for (const element of document.querySelectorAll('[lang]')) element.removeAttribute('lang');
    document.documentElement.lang = lang;
  }, locale);
  await page.waitForFunction(
    (lang) => {
      const ours = [...document.querySelectorAll('*')].filter((one) => one.localName.includes('-'));
      return ours.every(
        (one) => window.rootOf(one)?.querySelector('.root')?.getAttribute('lang') === lang,
      );
    },
    {},
    locale,
  );
  return page;
}

declare global {
  interface Window {
    /** See `knowRoots`. */
    rootOf(element: Element): ShadowRoot | null;
  }
}

/** What has the focus once the page has come to rest, and whether any of it is seen beside the bar. */
const focused = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let last = NaN; last !== scrollY; await frame()) last = scrollY;
    await frame();
    let one = document.activeElement!;
    for (let root = window.rootOf(one); root?.activeElement; root = window.rootOf(one)) {
      one = root.activeElement;
    }
    const bar = window.rootOf(document.querySelector('quick-exit')!)!.querySelector('.bar')!;
    const over = bar.getBoundingClientRect();
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const isSeen =
      one === document.body ||
      bar.contains(one) ||
      Math.max(left, 0) < over.left ||
      Math.min(right, innerWidth) > over.right ||
      Math.max(top, 0) < over.top ||
      Math.min(bottom, innerHeight) > over.bottom;
    const isInBar = bar.contains(one);
    return {
      isEnd: one === document.body,
      isInBar,
      isSeen,
      what: one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 90),
    };
  });

for (const locale of ['sv', ...translatedLocales]) {
  test(`the bar hides no control that has the focus, forwards or backwards, at 320 × 256 px, ${locale}`, async () => {
    const page = await smallPage(locale);
    const hidden: string[] = [];
    let stops = 0;
    for (const isBack of [false, true]) {
      if (isBack) await page.keyboard.down('Shift');
      for (;;) {
        await page.keyboard.press('Tab');
        const { isEnd, isSeen, what } = await focused(page);
        if (isEnd) break;
        stops++;
        if (!isSeen) hidden.push(what);
      }
      if (isBack) await page.keyboard.up('Shift');
    }
    assert.ok(stops > 120, `${stops} stops`);
    assert.deepEqual(hidden, []);
    await page.close();
  });
}

test('the exit is the first stop of its element, and one row in each language', async () => {
  for (const locale of ['sv', ...translatedLocales]) {
    const page = await smallPage(locale);
    await page.focus('.till-innehall');
    await page.keyboard.press('Tab');
    const { isInBar } = await focused(page);
    assert.ok(isInBar, locale);
    const height = await page.evaluate(() => {
      const root = window.rootOf(document.querySelector('quick-exit')!)!;
      return root.querySelector('.bar')!.getBoundingClientRect().height;
    });
    assert.ok(height <= 66, `${locale}: ${height} px`);
    await page.close();
  }
});
