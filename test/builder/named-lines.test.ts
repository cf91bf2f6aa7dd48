import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedLines } from '../../src/builder/named-lines.js';

test('reads what an administrator’s lines name', () => {
  const lines = `<script src="/k/browser/embed.js"></script>
    <meta name="county-material" content="/lan.json?a=1&amp;b=2" data-roots="KEY KEY" data-threshold='2' onload="x()" />
    <META content=/kommun.json name=site-material>`;
  assert.deepEqual(namedLines(lines), [
    {
      name: 'county-material',
      attributes: { content: '/lan.json?a=1&b=2', 'data-roots': 'KEY KEY', 'data-threshold': '2' },
    },
    { name: 'site-material', attributes: { content: '/kommun.json' } },
  ]);
});

test('reads the loader’s own attribute, and the last of each name', () => {
  const lines =
    '<meta name="site-material" content="/a.json"><script src="e.js" data-material="/b.json"></script>';
  assert.deepEqual(namedLines(lines), [
    { name: 'site-material', attributes: { content: '/b.json' } },
  ]);
});

test('finds nothing in what names nothing', () => {
  for (const text of [
    '',
    'hej',
    '<meta name="robots" content="noindex">',
    '<meta name="site-material">',
    '<script src="a.js"></script>',
  ]) {
    assert.deepEqual(namedLines(text), []);
  }
});
