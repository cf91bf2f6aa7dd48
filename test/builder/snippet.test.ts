import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';
import { builderWords } from '../../src/builder/builder-words.js';
import { scriptTag, snippet, systems, type Choice } from '../../src/builder/snippet.js';
import { translatedLocales } from '../../src/language/locales.js';
import { languageFile } from '../../src/language/language-files.js';
import { swedish } from '../../src/language/words.js';

const choice: Choice = {
  tag: 'hotline-status',
  line: 'kvinnofridslinjen',
  call: 'orebro-2018',
  words: swedish,
  headingLevel: 3,
  folder: '/filer/kvinnofrid/',
};
const fallback =
  'Kvinnofridslinjen. Ring <a href="tel:+4620505050">020-50 50 50</a>. Öppet dygnet runt. Vid akut fara, ring <a href="tel:112">112</a>.';

for (const [form, markup] of [
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
    `<p>${fallback} <a href="https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon#embed=hotline-status&amp;line=kvinnofridslinjen&amp;heading-level=3">Nationellt centrum för kvinnofrid</a></p>`,
  ],
  [
    'frame',
    '<iframe src="/filer/kvinnofrid/frame/sv/hotline-status-kvinnofridslinjen.html?heading-level=3" title="Kvinnofridslinjen" width="100%" height="460"></iframe>',
  ],
] as const) {
  test(`writes a line as a ${form}`, () => {
    assert.equal(snippet(form, choice), markup);
  });
}

test('is one line in every form, element and language, and says which language', async () => {
  for (const locale of translatedLocales) {
    const words = await languageFile(locale);
    for (const tag of tags) {
      for (const form of ['tag', 'class', 'link', 'frame'] as const) {
        const markup = snippet(form, { ...choice, tag, words, headingLevel: 2 });
        assert.doesNotMatch(markup, /\n|undefined/);
        assert.ok(markup.includes(form === 'frame' ? `/${locale}/` : `lang="${locale}"`), markup);
      }
    }
  }
});

test('says no more than was chosen', () => {
  assert.equal(
    snippet('class', { ...choice, tag: 'quick-exit', headingLevel: 2 }),
    '<div class="embed-quick-exit"><a href="https://www.smhi.se/" rel="nofollow noreferrer noopener">Lämna sidan snabbt</a></div>',
  );
});

test('writes the administrator’s line', () => {
  assert.equal(scriptTag('/filer/'), '<script src="/filer/browser/embed.js"></script>');
});

test('has words for every system in both languages', () => {
  for (const words of Object.values(builderWords)) {
    assert.deepEqual(Object.keys(words.systems).sort(), Object.keys(systems).sort());
    assert.deepEqual(Object.keys(words.paste).sort(), Object.keys(systems).sort());
  }
});
