/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { build } from 'esbuild';
import { tags } from '../../src/catalogue.js';
import { chromiumPages } from '../page/chromium-pages.js';
import { until } from '../until.js';
import { classNameOf } from './class-name-of.js';

// The components as React writes them in a browser, first and later, and as it takes over a server's HTML.

interface Step {
  /** What a page says of the element from now on. */
  readonly says: Record<string, unknown>;
  /** What is to stand in its tag then, besides its id. */
  readonly written: Record<string, string>;
  /** What its class makes of that. */
  readonly read: Record<string, unknown>;
  /** Whether a text is shown, where that tells one from the other. */
  readonly shows?: readonly [text: string, isShown: boolean];
}

const call = { name: 'Kommunens bidrag', lastDay: '2027-02-18', reviewed: '2026-11-24' };
const later = { ...call, name: 'Kommunens andra bidrag' };

/** What is said, and said otherwise later. */
const walks: Record<string, readonly Step[]> = {
  'violence-definitions': [
    { says: { open: true }, written: { open: '' }, read: { open: true } },
    { says: { open: false }, written: {}, read: { open: false } },
    { says: { open: true }, written: { open: '' }, read: { open: true } },
    { says: {}, written: {}, read: { open: false } },
    {
      says: { open: '', terms: 'honour' },
      written: { open: '', terms: 'honour' },
      read: { open: true, terms: 'honour' },
    },
  ],
  'quick-exit': [
    {
      says: { 'no-keys': true, traces: '/spar' },
      written: { 'no-keys': '', traces: '/spar' },
      read: { noKeys: true, traces: '/spar' },
    },
    {
      says: { 'no-keys': false, traces: null },
      written: {},
      read: { noKeys: false, traces: null },
    },
    {
      says: { noKeys: true, traces: '/andra' },
      written: { 'no-keys': '', traces: '/andra' },
      read: { noKeys: true, traces: '/andra' },
    },
  ],
  'hotline-status': [
    {
      says: { lang: 'en', 'heading-level': 3, variant: 'compact', 'structured-data': true },
      written: { lang: 'en', 'heading-level': '3', variant: 'compact', 'structured-data': '' },
      read: { lang: 'en', headingLevel: 3, variant: 'compact', structuredData: true },
      shows: ['Emergency number', true],
    },
    // The page's language, and no other that nobody has said.
    {
      says: {},
      written: {},
      read: { lang: '', headingLevel: 2, variant: 'full', structuredData: false },
      shows: ['Emergency number', false],
    },
    {
      says: { lang: 'en', 'heading-level': '4', variant: 'compact' },
      written: { lang: 'en', 'heading-level': '4', variant: 'compact' },
      read: { lang: 'en', headingLevel: 4, variant: 'compact', structuredData: false },
    },
  ],
  'grant-deadline': [
    {
      says: { data: call },
      written: { data: JSON.stringify(call) },
      read: { data: JSON.stringify(call) },
      shows: [call.name, true],
    },
    {
      says: { data: later },
      written: { data: JSON.stringify(later) },
      read: { data: JSON.stringify(later) },
      shows: [later.name, true],
    },
    { says: {}, written: {}, read: { data: null }, shows: [later.name, false] },
    {
      says: { data: call },
      written: { data: JSON.stringify(call) },
      read: { data: JSON.stringify(call) },
      shows: [call.name, true],
    },
  ],
};

const imports = tags
  .map((tag) => `import { ${classNameOf(tag)} } from 'kvinnofrid-elements/${tag}/client';`)
  .join('\n');
const components = `{ ${tags.map((tag) => `'${tag}': ${classNameOf(tag)}`).join()} }`;

/** A page's script, in React's own development mode, which says where a server's HTML is otherwise than a browser's. */
async function script(): Promise<string> {
  const contents = `
    import { createElement, StrictMode } from 'react';
    import { createRoot, hydrateRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    ${imports}
    const components = ${components};
    const place = document.getElementById('app');
    let root;
    globalThis.say = (tag, says) => {
      const tree = createElement(StrictMode, null, createElement(components[tag], { id: 'it', ...says }, 'Ring 112.'));
      flushSync(() => {
        if (root) root.render(tree);
        else if (place.firstChild) root = hydrateRoot(place, tree);
        else (root = createRoot(place)).render(tree);
      });
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  });
  return outputFiles[0]!.text;
}

/** What a server sends of the first step of each walk, by tag. */
function sent(): Record<string, string> {
  const first = Object.entries(walks).map(([tag, [step]]) => [tag, { id: 'it', ...step!.says }]);
  const code = `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    ${imports}
    const components = ${components};
    const sent = ${JSON.stringify(first)}.map(([tag, says]) => [tag, renderToString(createElement(components[tag], says, 'Ring 112.'))]);
    console.log(JSON.stringify(Object.fromEntries(sent)));`;
  const options = ['--input-type=module', '-e', code];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

const [code, fromServer] = [await script(), sent()];
const open = chromiumPages((request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  if (pathname === '/react.js') {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(code);
  } else {
    const html = fromServer[searchParams.get('served') ?? ''] ?? '';
    const page = `<!doctype html><html lang="sv"><meta charset="utf-8"><div id="app">${html}</div><script type="module" src="/react.js"></script>`;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  }
});

/** What stands in the tag, and what its class makes of it. */
function found(names: readonly string[]) {
  const element = document.getElementById('it') as HTMLElement & Record<string, unknown>;
  const attributes = [...element.attributes].filter(({ name }) => name !== 'id');
  return {
    written: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    read: Object.fromEntries(names.map((name) => [name, element[name] ?? null])),
  };
}

for (const [tag, steps] of Object.entries(walks)) {
  for (const isServed of [false, true]) {
    const how = isServed ? 'taken over from a server' : 'first written in the browser';
    test(`what is said of <${tag}> stands in its tag, ${how}, and changes`, async () => {
      const faults: string[] = [];
      const page = await open(isServed ? `/?served=${tag}` : '/', async (page) => {
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (message) => {
          const isOurs = !/favicon/.test(message.location().url ?? '');
          if (isOurs && ['error', 'warn'].includes(message.type())) faults.push(message.text());
        });
      });
      for (const [at, { says, written, read, shows }] of steps.entries()) {
        await page.evaluate(
          (tag, says) =>
            (globalThis as unknown as Record<'say', (...said: unknown[]) => void>).say(tag, says),
          ...([tag, says] as const),
        );
        // What Lit writes back of properties comes a moment later.
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const now = await page.evaluate(found, Object.keys(read));
        assert.deepEqual(now, { written, read }, `step ${at + 1}`);
        if (!shows) continue;
        const [words, isShown] = shows;
        await until(`${words} ${isShown ? 'is' : 'is not'} shown`, () =>
          page.evaluate(
            (words, isShown) => {
              const text = document.getElementById('it')!.shadowRoot?.textContent;
              return !!text && text.includes(words) === isShown;
            },
            ...shows,
          ),
        );
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
}
