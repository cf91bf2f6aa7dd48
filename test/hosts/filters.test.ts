/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import sanitizeHtml from 'sanitize-html';
import { forms, type Form, type Outcome } from './embed-forms.js';

/** What must be left for the loader to find a form. */
const needed: Readonly<Record<Form, RegExp>> = {
  link: /<p>[^]*<a href="https:\/\/kvinnofridslinjen\.se\/#embed=hotline-status&(?:amp;|#038;)line=kvinnofridslinjen"[^]*<\/p>/,
  class: /<(div|p) class="embed-hotline-status"/,
  tag: /<hotline-status line="kvinnofridslinjen">/,
};

function check(form: Form, saved: string, outcome: Outcome): void {
  assert.equal(needed[form].test(saved), outcome === 'element', saved);
  assert.match(saved, /<a href="tel:\+4620505050"[^>]*>020-50 50 50<\/a>/);
  assert.equal(saved.match(/020-50 50 50/g)?.length, 1, saved);
  // Paragraphs that a filter makes must not tear an embed apart.
  if (outcome === 'element')
    assert.doesNotMatch(saved, /<hotline-status[^>]*>\s*(?:<\/?p>\s*)*<\/hotline-status>/);
}

for (const [name, options, outcomes] of [
  ['as it comes', {}, { link: 'element', class: 'fallback', tag: 'fallback' }],
  [
    'told of our class',
    {
      allowedAttributes: { a: ['href'], div: ['class', 'data-*'] },
    },
    { link: 'element', class: 'element', tag: 'fallback' },
  ],
  [
    'told of the tag',
    {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'hotline-status'],
      allowedAttributes: { a: ['href'], 'hotline-status': ['line', 'lang'] },
    },
    { link: 'element', class: 'fallback', tag: 'element' },
  ],
] as const) {
  for (const [form, outcome] of Object.entries(outcomes) as [Form, Outcome][]) {
    test(`sanitize-html ${name} leaves of a ${form}: the ${outcome}`, () => {
      const saved = sanitizeHtml(sanitizeHtml(forms[form], options as never), options as never);
      check(form, saved, outcome);
    });
  }
}

const wordpress = process.env['WORDPRESS'] ?? '/usr/share/wordpress';
const hasPhp = spawnSync('php', ['--version']).status === 0;
const absent = !hasPhp
  ? 'PHP is not here: on Debian, apt-get install php-cli'
  : !existsSync(`${wordpress}/wp-includes/kses.php`)
    ? 'WordPress is not here: on Debian, apt-get download wordpress, and WORDPRESS its folder'
    : false;

for (const [form, byAuthor] of [
  ['link', 'element'],
  ['class', 'element'],
  ['tag', 'fallback'],
] as const) {
  test(
    `WordPress leaves of a ${form}: the ${byAuthor} for an author, the element for an editor`,
    { skip: absent },
    () => {
      const run = (markup: string) =>
        JSON.parse(
          execFileSync('php', ['test/hosts/wordpress.php', wordpress], {
            input: markup,
            encoding: 'utf8',
          }),
        ) as { author: string; editor: string };
      check(form, run(forms[form]).author, byAuthor);
      check(form, run(forms[form]).editor, 'element');
    },
  );
}
