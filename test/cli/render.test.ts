/// <reference types="node" />
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { countyFolder, documentOfToday, emptyFolder, publishWell, roots } from './county-folder.js';

const styles = ['--styles', '/js/hotline-status.css'];

test('writes an element as HTML and nothing else', async (t) => {
  const { run } = await emptyFolder(t);
  const given = ['render', '--tag', 'hotline-status', '--line', 'kvinnofridslinjen', ...styles];
  const told = await run(...given, '--language', 'en', '--attribute', 'heading-level=3');
  assert.equal(told.exitCode, 0, told.error);
  assert.equal(told.error, '');
  assert.match(
    told.out,
    /^<hotline-status line="kvinnofridslinjen" heading-level="3" lang="en" data-served="[\d.]+"><template shadowrootmode="closed"><link rel="stylesheet" href="\/js\/hotline-status\.css">[^]*<\/hotline-status>\n$/,
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

test('writes nothing where anything that is told is wrong, and ends with another number than 0', async (t) => {
  const { path, run, write } = await emptyFolder(t);
  const line = { name: 'Linjen', phone: 'x', openingHours: null, eves: 'closed' };
  await write('wrong.json', JSON.stringify({ schemaVersion: '1.0', hotlines: { egen: line } }));
  await write('empty.json', '{}');
  await write('endless.json', JSON.stringify({ schemaVersion: '1.0', version: 3, hotlines: {} }));
  await writeFile(
    join(path, 'latin1.json'),
    Buffer.from('{"schemaVersion":"1.0","å":1}', 'latin1'),
  );
  await write('expired.json', documentOfToday({ expires: '2020-01-01T00:00:00Z' }));
  for (const [exitCode, given, words] of [
    [1, ['hotline-status', '--line', 'egen', '--document', 'wrong.json'], /"egen" is in no mat/],
    [1, ['hotline-status', '--document', 'empty.json'], /\(malformed\)/],
    [1, ['hotline-status', '--document', 'endless.json'], /\(malformed\)/],
    [1, ['hotline-status', '--document', 'wrong.json'], /hotlines\.egen\.phone should be/],
    [1, ['hotline-status', '--document', 'latin1.json'], /latin1\.json är inte UTF-8/],
    [2, ['hotline-status', '--line', 'x', '--attribute', 'line=y'], /'line' är angivet två gånger/],
    [1, ['hotline-status', '--attribute', 'now=igår'], /now="igår"/],
    [1, ['quick-exit', '--attribute', 'traces=javascript:x'], /traces="javascript:x"/],
    [1, ['hotline-status', '--document', 'expired.json'], /\(other-county\)|\(expired\)/],
    [2, ['hotline-status', '--attribute', 'line=kvinofridslinjen'], /Menar du kvinnofridslinjen\?/],
    [1, ['grant-deadline', '--attribute', 'call=x'], /call="x": use one of/],
    [1, ['grant-deadline', '--attribute', 'data={bad'], /data="\{bad": should be JSON/],
    [1, ['hotline-status', '--attribute', 'heading-level=9'], /heading-level="9"/],
    [1, ['grant-deadline', '--line', 'kvinnofridslinjen'], /line: no attribute of it/],
    [1, ['hotline-status', '--language', 'xx'], /lang="xx"/],
  ] as const) {
    const told = await run('render', '--tag', ...given, ...styles);
    assert.equal(told.exitCode, exitCode, given.join(' '));
    assert.match(told.error, words);
    assert.equal(told.out, '', given.join(' '));
  }
});

test('checks a publication by the county’s root keys, and takes none without them', async (t) => {
  const folder = await countyFolder(t);
  await publishWell(folder);
  const given = ['render', '--tag', 'hotline-status', '--attribute', 'county=sagolanet'];
  const publication = ['--line', 'sago-line', '--document', 'county-material.json', ...styles];
  const without = await folder.run(...given, ...publication);
  assert.equal(without.exitCode, 2);
  assert.match(without.error, /ange länets rotnycklar med --root/);
  assert.equal(without.out, '');
  const told = await folder.run(...given, ...publication, ...roots);
  assert.equal(told.exitCode, 0, told.error);
  assert.match(told.out, /data-served-for="sagolanet sago-line" data-served-version="/);
  const others = await folder.run(...given, ...publication, '--root', 'root1.public.json');
  assert.equal(others.exitCode, 1);
  assert.equal(others.out, '');
  // Who can write the file cannot take the signatures away.
  const unsigned = ['--line', 'sago-line', '--document', 'document.json', ...styles, ...roots];
  const stripped = await folder.run(...given, ...unsigned);
  assert.equal(stripped.exitCode, 1);
  assert.match(stripped.error, /is not signed/);
  assert.equal(stripped.out, '');
});
