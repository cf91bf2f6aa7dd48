import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledFacts } from '../../src/builder/shown-facts.js';
import { attributesOf, scriptTag, snippetOf, type Choice } from '../../src/builder/snippet.js';
import { entryOf, tags, type Tag } from '../../src/catalogue.js';
import { frameHeight } from '../../src/embed/frame-height.js';
import { languageFile } from '../../src/language/language-files.js';
import { translatedLocales } from '../../src/language/locales.js';
import { swedish } from '../../src/language/words.js';

const choice: Choice = {
  tag: 'hotline-status',
  chosen: { line: 'kvinnofridslinjen' },
  told: null,
  facts: bundledFacts('hotline-status', swedish, 'kvinnofridslinjen'),
  words: swedish,
  headingLevel: 3,
  folder: '/filer/kvinnofrid/',
};
const { markup: fallback } = choice.facts;
const address =
  'https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon#embed=hotline-status&line=kvinnofridslinjen&heading-level=3';

for (const [form, code] of [
  [
    'tag',
    `<hotline-status line="kvinnofridslinjen" heading-level="3">${fallback}</hotline-status>`,
  ],
  [
    'class',
    `<div class="embed-hotline-status" data-line="kvinnofridslinjen" data-heading-level="3">${fallback}</div>`,
  ],
  [
    'link',
    `<p>${fallback} <a href="${address.replaceAll('&', '&amp;')}">Nationellt centrum för kvinnofrid</a>.</p>`,
  ],
  [
    'frame',
    `<iframe src="/filer/kvinnofrid/frame/sv/hotline-status-kvinnofridslinjen.html?heading-level=3" title="Kvinnofridslinjen" width="100%" height="${frameHeight('hotline-status', 'kvinnofridslinjen')}"></iframe>`,
  ],
] as const) {
  test(`writes a line as a ${form}`, () => {
    const snippet = snippetOf(form, choice, 'yes');
    assert.equal(snippet.code, code);
    assert.equal(snippet.link?.address, address);
    assert.match(snippet.link.sentence, /020-50 50 50/);
    assert.doesNotMatch(snippet.link.sentence, /[<>]/);
  });
}

test('is one line in every form, element and language, and says which language', async () => {
  for (const locale of translatedLocales) {
    const words = await languageFile(locale);
    for (const tag of tags) {
      for (const form of ['tag', 'class', 'link', 'frame'] as const) {
        const facts = bundledFacts(tag, words);
        const of: Choice = { ...choice, tag, words, facts, chosen: {}, headingLevel: 2 };
        const { code } = snippetOf(form, of, 'yes');
        assert.doesNotMatch(code, /\n|undefined/);
        assert.ok(code.includes(form === 'frame' ? `/${locale}/` : `lang="${locale}"`), code);
      }
    }
  }
});

test('says no more than was chosen, and gives no link that lays the way out over a page', () => {
  const exit: Choice = {
    ...choice,
    tag: 'quick-exit',
    chosen: {},
    facts: bundledFacts('quick-exit', swedish),
  };
  const snippet = snippetOf('class', exit, 'yes');
  assert.equal(
    snippet.code,
    '<div class="embed-quick-exit"><a href="https://www.smhi.se/" rel="nofollow noreferrer noopener">Lämna sidan snabbt</a></div>',
  );
  assert.equal(snippet.link, null);
});

test('says facts by the tag alone, whatever form is asked for', () => {
  const told = { name: 'A "B" & <C>', phone: '019-21 00 00' };
  for (const form of ['tag', 'class', 'link'] as const) {
    const snippet = snippetOf(form, { ...choice, chosen: {}, told, headingLevel: 2 }, 'yes');
    assert.equal(snippet.form, 'tag');
    assert.equal(snippet.link, null);
    assert.ok(
      snippet.code.startsWith(
        '<hotline-status name="A &quot;B&quot; &amp; &lt;C&gt;" phone="019-21 00 00">',
      ),
    );
  }
});

test('lets links and classes choose what a placeholder may, and nothing else', () => {
  const common = ['lang', 'heading-level', 'county'];
  for (const tag of Object.keys({ 'hotline-status': 1 }) as Tag[]) {
    const names = Object.keys(attributesOf({ ...choice, tag }));
    assert.deepEqual(
      names.filter((name) => ![...entryOf(tag).choices, ...common].includes(name)),
      [],
    );
  }
});

test('writes the administrator’s line', () => {
  assert.equal(scriptTag('/filer/'), '<script src="/filer/browser/embed.js"></script>');
});
