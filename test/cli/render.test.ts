/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyFolder } from './county-folder.js';

const styles = ['--styles', '/js/hotline-status.css'];

test('writes an element as HTML and nothing else', async (t) => {
  const { run } = await emptyFolder(t);
  const given = ['render', '--tag', 'hotline-status', '--line', 'kvinnofridslinjen', ...styles];
  const told = await run(...given, '--language', 'en', '--attribute', 'heading-level=3');
  assert.equal(told.exitCode, 0, told.error);
  assert.equal(told.error, '');
  assert.match(
    told.out,
    /^<hotline-status line="kvinnofridslinjen" heading-level="3" lang="en"><template shadowrootmode="closed"><link rel="stylesheet" href="\/js\/hotline-status\.css">[^]*<\/hotline-status>\n$/,
  );
  assert.match(told.out, /<h3 part="heading">[^]*020-50 50 50/);
});

test('lays a site\u2019s own document over what is bundled', async (t) => {
  const { run, write } = await emptyFolder(t);
  const line = {
    ...{ name: { sv: 'Kommunens linje' }, phone: '019-10 00 00', openingHours: null },
    ...{ eves: 'closed', audience: 'exposed', reviewed: '2026-11-01' },
    ...{ source: 'https://www.kommun.example/', publisher: 'Kommunen' },
  };
  await write('own.json', JSON.stringify({ schemaVersion: '1.0', hotlines: { egen: line } }));
  const given = ['render', '--tag', 'hotline-status', '--line', 'egen', ...styles];
  const told = await run(...given, '--document', 'own.json', '--now', '2026-11-26T12:00');
  assert.equal(told.exitCode, 0, told.error);
  assert.match(told.out, /Kommunens linje[^]*019-10 00 00/);
});

test('tells of a tag, a line or a time that is none by the nearest name, and ends with 2', async (t) => {
  const { run } = await emptyFolder(t);
  for (const [given, words] of [
    [['--tag', 'hotline-statu'], /Okänd tagg: 'hotline-statu'\. Menar du hotline-status\?/],
    [['--tag', 'hotline-status', '--line', 'kvinofridslinjen'], /Menar du kvinnofridslinjen\?/],
    [['--tag', 'hotline-status', '--now', 'igår'], /Okänd tidpunkt/],
  ] as const) {
    const told = await run('render', ...given, ...styles);
    assert.equal(told.exitCode, 2);
    assert.match(told.error, words);
    assert.equal(told.out, '');
  }
  const missing = await run('render', '--tag', 'hotline-status', ...styles, '--document', 'none');
  assert.equal(missing.exitCode, 3);
});
