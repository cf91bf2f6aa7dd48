import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownToServer } from '../../src/base/known-to-server.js';
import { version } from '../../src/base/version.js';
import type { PageMaterial } from '../../src/publication/page-material.js';

const page = (told: { version: number; hasSite: boolean }) => told as PageMaterial;
const none = page({ version: 0, hasSite: false });
const of = { served: version, servedFor: 'x line' };
const document = { ...of, servedVersion: '13' };
const site = { ...of, servedSite: '' };

for (const [what, mark, asks, material, words] of [
  ['a tag that says nothing', {}, 'x line', null, null],
  ['what is bundled', { served: version }, 'x line', null, null],
  ['a document, on a page without material', document, 'x line', null, /version 13/],
  ['a document that the page has not', document, 'x line', none, /version 13/],
  ['an older one', document, 'x line', page({ version: 12, hasSite: true }), /version 13/],
  ['the same', document, 'x line', page({ version: 13, hasSite: false }), null],
  ['a newer one', document, 'x line', page({ version: 14, hasSite: false }), null],
  [
    'by numbers',
    { ...of, servedVersion: '9' },
    'x line',
    page({ version: 10, hasSite: false }),
    null,
  ],
  ['something else', document, 'x other', null, null],
  ['another county', document, 'y line', null, null],
  ['the site’s own, that the page has not', site, 'x line', none, /site-material/],
  ['the site’s own', site, 'x line', page({ version: 0, hasSite: true }), null],
  [
    'both, of which the page has one',
    { ...document, ...site },
    'x line',
    page({ version: 13, hasSite: false }),
    /site-material/,
  ],
  ['a newer package', { served: '99.0.0' }, 'x line', null, /written by 99\.0\.0/],
  [
    'a newer package, whatever is asked for',
    { ...of, served: '99.0.0' },
    'y',
    null,
    /use the same/,
  ],
  ['an older package', { served: '0.0.9' }, 'x line', null, null],
  ['an early one of the same numbers', { served: `${version}-beta.1` }, 'x line', null, null],
  ['a build of the same numbers', { served: `${version}+build` }, 'x line', null, null],
] as const) {
  test(`of ${what}: ${String(words)}`, () => {
    const why = knownToServer(mark, asks, material);
    if (words === null) assert.equal(why, null);
    else assert.match(why!, words);
  });
}
