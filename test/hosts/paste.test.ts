import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { JSHandle, Page } from 'puppeteer-core';
import { clipboardOf } from '../../src/builder/clipboard-content.js';
import { bundledFacts } from '../../src/builder/shown-facts.js';
import { attributesOf, snippetOf, type Choice } from '../../src/builder/snippet.js';
import { languageFile } from '../../src/language/language-files.js';
import { swedish } from '../../src/language/words.js';
import { chromiumPages } from '../page/chromium-pages.js';
import { until } from '../until.js';
import { editorPages } from './editor-pages.mjs';
import { allowClipboard, clickIn, copy, newLine, paste } from './paste.js';
import { published, type Published } from './published.js';
import { tableIn, tableOf, type Row } from './table-in.js';
import type { VisualEditor } from './visual-editors/visual-editor.js';
import { visualEditors } from './visual-editors/visual-editors.js';

// What the builder copies is pasted into visual editors by Ctrl and V, as one does it: on a line of its own under a
// text. They save it, open it and save it again; that is published, and docs/editors-tried.md tells what a visitor meets.

const open = chromiumPages(await editorPages());
const arabic = await languageFile('ar');

const line: Choice = {
  tag: 'hotline-status',
  chosen: { line: 'kvinnofridslinjen', variant: 'compact' },
  told: null,
  facts: bundledFacts('hotline-status', swedish, 'kvinnofridslinjen'),
  words: swedish,
  headingLevel: 2,
  folder: '/filer/kvinnofrid/',
};
const choices: readonly Choice[] = [
  line,
  {
    ...line,
    tag: 'county-support',
    chosen: { sections: 'strategy contacts' },
    facts: bundledFacts('county-support', swedish),
    headingLevel: 3,
  },
  {
    ...line,
    chosen: { line: 'honour-support' },
    facts: bundledFacts('hotline-status', arabic, 'honour-support'),
    words: arabic,
    headingLevel: 4,
  },
];
const contents = choices.map((choice) => {
  const snippet = snippetOf('link', choice, 'unknown');
  const { locale } = choice.words;
  const attributes = { ...attributesOf(choice), ...(locale !== 'sv' && { lang: locale }) };
  const numbers = [...choice.facts.markup.matchAll(/<a href="(tel:[^"]+)"[^>]*>([^<]+)/g)];
  return {
    tag: choice.tag,
    attributes,
    chosen: { embed: choice.tag, ...attributes } as Readonly<Record<string, string>>,
    clipboard: clipboardOf(snippet),
    plain: snippet.link!.sentence,
    sentence: `${spaced(snippet.link!.sentence)} ${snippet.link!.name}.`,
    locale,
    numbers: numbers.map(([, address, text]) => ({ address: address!, text: spaced(text!) })),
  };
});
/** What the page is about, and ends in: an editor has more on it than ours. */
const text = 'Stöd i kommunen.';
const { devDependencies: versions } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};
const measured: Row[] = [];

/** An editor that is open on a page. */
interface Opened {
  readonly page: Page;
  readonly saved: () => Promise<string>;
}

async function opened(name: string, markup: string): Promise<Opened> {
  const page = await open('/editor');
  await allowClipboard(page);
  const editor: JSHandle<VisualEditor> = await page.evaluateHandle(
    async (module, name, markup) => {
      const { openVisualEditor } = await import(module);
      return openVisualEditor(name, markup);
    },
    '/editors/visual-editors.js',
    name,
    markup,
  );
  await clickIn(page, await editor.evaluateHandle(({ area }) => area));
  return { page, saved: () => editor.evaluate((one) => one.saved()) };
}

/** Copies and pastes, on a new line of an editor that has something, and waits until it has the words. */
async function pasteIn(
  { page, saved }: Opened,
  content: (typeof contents)[number],
  isFirst = false,
) {
  if (!isFirst) await newLine(page);
  await copy(page, content.clipboard);
  await paste(page);
  const words = content.sentence.split(' ').slice(0, 2).join(' ');
  await until(`“${words}” in what is saved`, async () => spaced(await saved()).includes(words));
}

describe('what the builder copies, pasted into a visual editor', () => {
  for (const [name, { of }] of Object.entries(visualEditors)) {
    it(`keeps its links and what was chosen in ${name}`, async () => {
      const first = await opened(name, `<p>${text}</p>`);
      for (const content of contents) {
        await pasteIn(first, content);
      }
      const once = await first.saved();
      await first.page.close();
      const again = await opened(name, once);
      const saved = await again.saved();
      await again.page.close();

      const without = await published(open, saved, false);
      assert.deepEqual(
        without.embeds.map(({ chosen }) => chosen),
        contents.map(({ chosen }) => chosen),
        saved,
      );
      for (const { sentence, numbers } of contents) {
        assert.ok(without.text.includes(sentence), `“${sentence}” in ${without.text}`);
        for (const number of numbers) {
          assert.ok(without.links.includes(number.address), `${number.address} in ${saved}`);
        }
      }
      assert.doesNotMatch(without.text, /[<>]|#embed=/);

      const plain = await opened(name, `<p>${text}</p>`);
      const asText = { ...contents[0]!.clipboard, html: null };
      await pasteIn(plain, { ...contents[0]!, clipboard: asText });
      const savedPlain = await plain.saved();
      await plain.page.close();
      const plainly = await published(open, savedPlain, false);
      assert.doesNotMatch(plainly.text, /[<>]/, savedPlain);
      assert.ok(plainly.text.includes(`${text} ${spaced(contents[0]!.plain)}`), savedPlain);

      measured.push({
        editor: name,
        version: of ? versions[of]! : 'Chromium',
        'with the loader': outcomeOf(await published(open, saved, true)),
        'language of the paragraph': without.embeds[2]!.lang === 'ar' ? 'kept' : 'lost',
        'pasted as text alone': outcomeOf(await published(open, savedPlain, true), [contents[0]!]),
      });
    });
  }

  it('is shown in each of them in a field that has nothing else', async () => {
    for (const name of Object.keys(visualEditors)) {
      const editor = await opened(name, '');
      await pasteIn(editor, contents[0]!, true);
      const saved = await editor.saved();
      await editor.page.close();
      assert.equal(outcomeOf(await published(open, saved, true), [contents[0]!]), 'element', saved);
    }
  });

  it('leaves what is typed after it outside of its link, which an element would hide', async () => {
    const hidden: string[] = [];
    for (const [name, { takesKeys = true }] of Object.entries(visualEditors)) {
      if (!takesKeys) continue;
      const editor = await opened(name, `<p>${text}</p>`);
      await pasteIn(editor, contents[0]!);
      await editor.page.keyboard.press('Home');
      await editor.page.keyboard.press('End');
      await editor.page.keyboard.type(' Socialjouren svarar också.');
      await until('what was typed', async () =>
        /Socialjouren svarar/.test(spaced(await editor.saved())),
      );
      const saved = await editor.saved();
      if (/<a[^>]*>(?:(?!<\/a>).)*Socialjouren/s.test(saved)) hidden.push(name);
      await editor.page.close();
    }
    assert.deepEqual(hidden, []);
  });

  it('does in each of them what docs/editors-tried.md tells', async () => {
    const told = tableIn(await readFile('docs/editors-tried.md', 'utf8'));
    assert.deepEqual(measured, told, `What was measured:\n\n${tableOf(measured)}\n`);
  });
});

/** What a visitor meets, in words: each of the elements as it was chosen, or what stands in its place. */
function outcomeOf({ shown }: Published, expected = contents): string {
  if (shown.length === 0) return 'fallback';
  assert.deepEqual(
    shown.map(({ tag, attributes }) => ({ tag, attributes })),
    expected.map(({ tag, attributes }) => ({ tag, attributes })),
  );
  return 'element';
}

/** A text with plain spaces, however they are written. */
function spaced(markup: string): string {
  return markup.replace(/&nbsp;|\s/g, ' ');
}
