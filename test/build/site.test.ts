/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fromMarkdown } from '../../build/site/markdown.mjs';
import { pageOf } from '../../build/site/page.mjs';
import { guideText } from '../../stories/guide-text.js';

test('makes markup of a text, with what a page says of it, and names for its headings as GitHub has them', () => {
  const { title, description, markup } = fromMarkdown(
    '<!-- not run: why -->\n\n# A `<tag>` & more\n\nFirst *words*\nof it.\n\nSecond.\n\n## Lång, å: rubrik\n\n## Lång, å: rubrik\n',
  );
  assert.equal(title, 'A <tag> & more');
  assert.equal(description, 'First words of it.');
  assert.match(markup, /<h1 id="a-tag--more">A <code>&lt;tag&gt;<\/code> &amp; more<\/h1>/);
  assert.match(markup, /<h2 id="lång-å-rubrik">.*<h2 id="lång-å-rubrik-1">/s);
  assert.doesNotMatch(markup, /not run/);
});

test('leads relative links on, leaves others, and keeps the words of a link that leads nowhere', () => {
  const { markup } = fromMarkdown(
    '[a](x.md#y) [b](https://one.example/) [c](#d) [e](../src/f.ts) ![g](h.png)',
    (address) => (address.startsWith('..') ? null : `to/${address}`),
  );
  assert.equal(
    markup,
    '<p><a href="to/x.md#y">a</a> <a href="https://one.example/">b</a> <a href="#d">c</a> e <img src="to/h.png" alt="g" loading="lazy"></p>\n',
  );
});

test('lets code and tables be scrolled by the keyboard, and writes code as text', () => {
  const { markup } = fromMarkdown('```html\n<b title="x">\n```\n\n| a |\n| --- |\n| b |\n');
  assert.match(
    markup,
    /<pre tabindex="0" class="html"><code>&lt;b title=&quot;x&quot;&gt;<\/code>/,
  );
  assert.match(markup, /<div class="wide" tabindex="0"><table>.*<\/table><\/div>/s);
});

test('puts content into a page that says its language, what it is and where in the menu it is', () => {
  const page = pageOf({
    lang: 'en',
    title: 'A <b>',
    description: '"d"',
    markup: '<h1>A</h1>',
    style: '../site.css',
    home: { href: 'index.html', words: 'home' },
    menu: [
      { href: 'a.html', words: 'A & a' },
      { href: 'b.html', words: 'B' },
    ],
    here: 'b.html',
    other: '../b.html',
    foot: '',
  });
  assert.match(page, /^<!doctype html>\n<html lang="en">/);
  assert.match(page, /<title>A &lt;b&gt; – kvinnofrid-elements<\/title>/);
  assert.match(page, /content="&quot;d&quot;"/);
  assert.match(page, /href="\.\.\/icon\.svg"/);
  assert.match(page, /<a href="a\.html">A &amp; a<\/a>.*<a href="b\.html" aria-current="page">B</);
  assert.match(page, /href="\.\.\/b\.html" lang="sv" hreflang="sv"/);
  assert.doesNotMatch(page, /<script|undefined/);
});

const systems = [
  'drupal',
  'optimizely',
  'sharepoint',
  'sitevision',
  'typo3',
  'umbraco',
  'wordpress',
];

test('has a guide for each system, in three steps with a picture each, and settings for the administrator', () => {
  const administrator = fromMarkdown(readFileSync('site/guides/administrator.md', 'utf8')).markup;
  for (const system of systems) {
    const text = readFileSync(`site/guides/${system}.md`, 'utf8');
    const steps = [...text.matchAll(/^\d\. .*?(?=^\d\. |^(?=\S))/gms)].map(([step]) => step);
    assert.equal(steps.length, 3, system);
    for (const step of steps)
      assert.match(step, /!\[[^\]]{20,}\]\(pictures\/[\w-]+\.png\)/, system);
    assert.ok(administrator.includes(`<h3 id="${system}">`), system);
    assert.ok(text.includes(`](administrator.md#${system})`), system);
  }
});

test('has pictures that are all used, and light', () => {
  const folder = 'site/guides/pictures';
  const pictures = readdirSync(folder);
  const texts = systems.map((one) => readFileSync(`site/guides/${one}.md`, 'utf8')).join('\n');
  for (const picture of pictures) assert.ok(texts.includes(`](pictures/${picture})`), picture);
  const weight = pictures.reduce((sum, one) => sum + statSync(`${folder}/${one}`).size, 0);
  assert.ok(weight < 600_000, `${weight} bytes`);
});

test('shows the same guides among the stories, with links that lead on there', () => {
  const stories = readdirSync('stories/guides').map((file) => file.replace('.mdx', ''));
  assert.deepEqual(stories.sort(), ['administrator', ...systems].sort());
  const ids = stories.map((name) => {
    const story = readFileSync(`stories/guides/${name}.mdx`, 'utf8');
    assert.ok(story.includes(`site/guides/${name}.md?raw`), name);
    const [, title] = /<Meta title="Guider\/([^"]+)"/.exec(story)!;
    return `guider-${title!.toLowerCase().replaceAll(' ', '-')}--docs`;
  });
  for (const name of stories) {
    const text = guideText(readFileSync(`site/guides/${name}.md`, 'utf8'));
    assert.doesNotMatch(text, /\]\((?:[\w-]+\.md|pictures\/)/);
    const led = [...text.matchAll(/\]\(\?path=\/docs\/([^)]+)\)/g)].map(([, id]) => id!);
    assert.ok(led.length > 0, name);
    for (const id of led) assert.ok(ids.includes(id), id);
  }
});
