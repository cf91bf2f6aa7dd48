/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { entryOf, tags } from '../../src/catalogue.js';
import { hotlineIds } from '../../src/material/bundled/hotlines.js';
import { fallbacksOf, linkedNumbers, locales, wordsOf } from '../fallbacks-of.js';

for (const tag of tags) {
  test(`has a fallback of one line of ${tag} in each language, with each number as text and to tap`, async () => {
    const leastLength = entryOf(tag).place === 'template' ? 5 : 60;
    for (const { markup, title, words, of } of await fallbacksOf(tag)) {
      assert.doesNotMatch(markup, /\n|<(?!\/?a\b)|undefined|null/, of);
      assert.ok(markup.replace(/<[^>]*>/g, '').length > leastLength, of);
      const links = [...markup.matchAll(/<a href="tel:([^"]+)"( dir="ltr")?>([^<]+)<\/a>/g)];
      assert.equal(links.length, linkedNumbers(markup).length, of);
      for (const [, address, direction, text] of links) {
        assert.equal(address!.replace('+46', '0'), text!.replace(/\D/g, ''), of);
        assert.equal(direction !== undefined, words.dir === 'rtl', of);
      }
      assert.ok(title.length > 3, of);
    }
  });
}

test('has a page for a frame, for each element but the way out, line and language, that is whole without a script', async () => {
  for (const locale of locales) {
    const words = await wordsOf(locale);
    const pages = readdirSync(`dist/frame/${locale}`).sort();
    const lines = hotlineIds.slice(1).map((line) => `hotline-status-${line}`);
    const framed = tags.filter((tag) => entryOf(tag).place === 'text');
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
          '../../browser/framed.js',
        ],
      );
    }
  }
});
