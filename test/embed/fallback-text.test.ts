/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { catalogue, entryOf, tags } from '../../src/catalogue.js';
import { escaped } from '../../src/parts/escaped.js';
import { translatedLocales } from '../../src/language/locales.js';
import { languageFile } from '../../src/language/language-files.js';
import { swedish } from '../../src/language/words.js';
import { hotlineIds } from '../../src/material/bundled/hotlines.js';

const locales = ['sv', ...translatedLocales] as const;
const wordsOf = (locale: (typeof locales)[number]) =>
  locale === 'sv' ? swedish : languageFile(locale);

/** The numbers that a fallback must have, in figures and as links. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  'honour-support': ['010-223 57 60', '112', '020-50 50 50'],
  'trafficking-coordinators': ['020-390 000', '112', '020-50 50 50'],
  kvinnofridslinjen: ['020-50 50 50', '112'],
  'trafficking-checklist': ['020-390 000', '112', '020-50 50 50'],
  'county-support': ['020-390 000', '112', '020-50 50 50'],
};

for (const locale of locales) {
  test(`has a fallback of one line in ${locale}, with each number as text and to tap`, async () => {
    const words = await wordsOf(locale);
    for (const tag of tags) {
      for (const line of tag === 'hotline-status' ? hotlineIds : [undefined]) {
        const markup = entryOf(tag).fallback.markup(words, line);
        assert.doesNotMatch(markup, /\n|<(?!\/?a\b)|undefined|null/, markup);
        assert.ok(markup.replace(/<[^>]*>/g, '').length > (tag === 'quick-exit' ? 5 : 60));
        const links = [...markup.matchAll(/<a href="tel:([^"]+)"(?: dir="ltr")?>([^<]+)<\/a>/g)];
        assert.deepEqual(
          links.map(([, , text]) => text),
          numbers[line ?? tag] ?? [],
        );
        for (const [, address, text] of links) {
          const digits = text!.replace(/\D/g, '');
          assert.equal(address!.replace('+46', '0'), digits);
        }
        assert.equal(/dir="ltr"/.test(markup), words.dir === 'rtl' && links.length > 0);
        assert.ok(entryOf(tag).fallback.title(words, line).length > 3);
      }
    }
  });
}

test('tells the last day and the amount of the call, and who is responsible for violence', () => {
  assert.equal(
    catalogue['grant-deadline'].fallback.markup(swedish).replace(/\u00a0/g, ' '),
    'Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor. Sista ansökningsdag: till och med onsdag 15 augusti 2018. Belopp: 900 000 kronor.',
  );
  assert.match(
    catalogue['violence-definitions'].fallback.markup(swedish),
    /den som utför handlingarna som har ansvaret/,
  );
});

test('writes characters of markup as text', () => {
  assert.equal(escaped(`<b>"A" & 'B'</b>`), `&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;`);
});

test('has a page for a frame, for each element but the way out, line and language, that is whole without a script', async () => {
  for (const locale of locales) {
    const words = await wordsOf(locale);
    const pages = readdirSync(`dist/frame/${locale}`).sort();
    const lines = hotlineIds.slice(1).map((line) => `hotline-status-${line}`);
    const framed = tags.filter((tag) => tag !== 'quick-exit');
    assert.deepEqual(pages, [...framed, ...lines].map((name) => `${name}.html`).sort());
    for (const page of pages) {
      const markup = readFileSync(`dist/frame/${locale}/${page}`, 'utf8');
      const line = hotlineIds.find((id) => page.includes(id));
      const tag = tags.find((name) => page.startsWith(name))!;
      assert.ok(markup.includes(entryOf(tag).fallback.markup(words, line)), page);
      assert.match(markup, new RegExp(`<html lang="${locale}" dir="${words.dir}">`));
      assert.doesNotMatch(markup, /style=|<style|<script>|onclick/);
      const addresses = [...markup.matchAll(/(?:src|href)="(?!tel:)([^"]+)"/g)].map(
        ([, one]) => one,
      );
      assert.deepEqual(
        addresses.filter((one) => one !== 'https://www.smhi.se/'),
        [
          '../../browser/frame.css',
          `../../browser/${locale === 'sv' ? tag : `${tag}.${locale}`}.js`,
        ],
      );
    }
  }
});
