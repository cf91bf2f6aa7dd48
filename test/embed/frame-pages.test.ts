import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tags } from '../../src/catalogue.js';
import { frameFile, framePages } from '../../src/embed/frame-pages.js';
import ar from '../../src/language/translations/credits/ar.js';
import { swedish } from '../../src/language/words.js';

const written = Date.parse('2026-11-26T12:00Z');

test('has a page for each element in a page’s text and for each line, the first by the tag alone', () => {
  const files = framePages(swedish, written).map(({ file }) => file);
  assert.equal(new Set(files).size, files.length);
  assert.equal(files.length, tags.length - 1 + 2);
  assert.ok(!files.includes('quick-exit.html'));
  assert.equal(frameFile('hotline-status', 'honour-support'), 'hotline-status.html');
  assert.equal(
    frameFile('hotline-status', 'kvinnofridslinjen'),
    'hotline-status-kvinnofridslinjen.html',
  );
  assert.equal(frameFile('grant-deadline'), 'grant-deadline.html');
});

test('is whole without a script: its title, its language, the fallback within the tag', () => {
  const pageOf = (words: typeof swedish, name: string) =>
    framePages(words, written).find(({ file }) => file === name)!.markup;
  const page = pageOf(swedish, 'hotline-status-kvinnofridslinjen.html');
  assert.match(page, /^<!doctype html>\n<html lang="sv" dir="ltr">/);
  assert.match(page, /<title>Kvinnofridslinjen<\/title>/);
  assert.match(page, /<hotline-status line="kvinnofridslinjen">Kvinnofridslinjen\. Ring <a /);
  assert.match(page, /<script src="\.\.\/\.\.\/browser\/hotline-status\.js">/);
  assert.match(pageOf(swedish, 'hotline-status.html'), /<hotline-status>\S/);
  assert.match(page, /browser\/framed\.js" data-choices="variant heading-level"><\/script>/);
  const arabic = pageOf(ar, 'grant-deadline.html');
  assert.match(arabic, /<html lang="ar" dir="rtl">/);
  assert.match(arabic, /browser\/grant-deadline\.ar\.js"/);
});
