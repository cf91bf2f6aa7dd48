/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { features } from '../../build/browser-support.mjs';
import { tags, entryOf } from '../../src/catalogue.js';
import { swedish } from '../../src/language/words.js';
import { chromiumPages } from './chromium-pages.js';

// A browser without what newer ones have, one feature at a time: what docs/browsers.md says of it is so.

const all = readFileSync('dist/browser/all.js', 'utf8');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** How each feature is taken away: from the page before any script, or from the script, as what no browser knows. */
const without: Readonly<Record<string, { page?: string; script?: (code: string) => string }>> = {
  'api.CustomElementRegistry.define': { page: 'delete window.customElements' },
  'api.Element.attachShadow': { page: 'delete Element.prototype.attachShadow' },
  'javascript.classes.private_class_methods': {
    script: (code) => code.replace('this.#', 'this.@'),
  },
  'javascript.builtins.Object.hasOwn': { page: 'delete Object.hasOwn' },
  'css.types.color.light-dark': { script: lacking('light-dark(') },
  'css.types.color.oklch.relative_syntax': { script: lacking('oklch(from') },
  'css.types.color.color-mix': { script: lacking('color-mix(') },
  'css.at-rules.container': { script: lacking('@container') },
  'css.selectors.has': { script: lacking(':has(') },
  'css.selectors.details-content': { script: lacking('::details-content') },
  'api.Document.adoptedStyleSheets': {
    page: 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace',
  },
  'api.HTMLElement.attachInternals': { page: 'delete HTMLElement.prototype.attachInternals' },
  'api.HTMLDialogElement.showModal': { page: 'delete HTMLDialogElement.prototype.showModal' },
  'api.HTMLElement.showPopover': {
    page: 'delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover',
    script: lacking('popover='),
  },
  'html.global_attributes.hidden.until-found': {
    page: 'delete HTMLElement.prototype.onbeforematch; delete Document.prototype.onbeforematch',
  },
  'api.TrustedTypePolicyFactory': { page: 'delete window.trustedTypes' },
};

/** What takes some code out of a script, where it is. */
function lacking(words: string): (code: string) => string {
  return (code) => code.replaceAll(words, `x-${words.replace(/^[:@]+/, '')}`);
}

const markup = tags
  .map((tag) => `<${tag}>${entryOf(tag).fallback.markup(swedish)}</${tag}>`)
  .join('\n');

const opened = chromiumPages((request: IncomingMessage, response: ServerResponse) => {
  const [, kind, key] = /^\/older\/(page|script)\/([\w.-]+)$/.exec(request.url!) ?? [];
  if (!key) return void response.writeHead(404).end();
  if (kind === 'script') {
    response.writeHead(200, { 'content-type': 'text/javascript' });
    return void response.end((without[key]?.script ?? String)(all));
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="sv"><title>x</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><style>:root{color-scheme:light dark}</style><script src="/older/script/${key}" defer></script><main><h1>x</h1>${markup}</main>`,
  );
});

/** A page in a browser without a feature, with what its console says of errors. */
async function older(key: string, scheme: 'light' | 'dark') {
  const faults: string[] = [];
  const page = await opened(`/older/page/${key}`, async (page) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.evaluateOnNewDocument(without[key]?.page ?? '');
  });
  await page.waitForNetworkIdle();
  return { page, faults };
}

/** Where each element shows what it has of its own, and where its children, by their tags. */
const shownIn = (page: Page) =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const element = document.querySelector(tag)!;
        const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
        const isOwn = !!root && root.innerText.trim().length > 10;
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        range.selectNodeContents(walker.nextNode()!);
        return { isOwn, hasChildren: range.getClientRects().length > 0 };
      }),
    tags,
  );

for (const { key, what, need, test: where } of features) {
  const isNeeded = need === 'shown';
  if (where !== 'test/page/older-browser.test.ts') continue;
  test(`without ${what}, ${isNeeded ? 'the children stay' : 'the elements are shown'}`, async () => {
    const taken = without[key];
    assert.ok(taken, key);
    if (taken.script) assert.notEqual(taken.script(all), all, 'the script has nothing of it');
    for (const scheme of ['light', 'dark'] as const) {
      const { page, faults } = await older(key, scheme);
      const shown = await shownIn(page);
      // What one element has no need of, another may.
      for (const [index, { isOwn, hasChildren }] of shown.entries()) {
        assert.notEqual(isOwn, hasChildren, tags[index]);
      }
      assert.equal(
        shown.every(({ isOwn }) => isOwn),
        !isNeeded,
      );
      if (!isNeeded) {
        assert.deepEqual(faults, []);
        assert.deepEqual(await unreadable(page), []);
      }
      await page.close();
    }
  });
}

/** Texts whose contrast is below 7:1. */
async function unreadable(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ['color-contrast', 'color-contrast-enhanced'] })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
