/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { bundledCounty } from '../../src/cli/bundled-county.js';
import { defaultCounty } from '../../src/material/counties.js';
import { layOver } from '../../src/publication/lay-over.js';
import { readRecords } from '../../src/publication/read-county-document.js';
import { emptyFolder, type CountyFolder } from './county-folder.js';

const read = ({ path }: CountyFolder, name: string) => readFile(join(path, name), 'utf8');
const plain = (facts: unknown): unknown =>
  JSON.parse(
    JSON.stringify(facts, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
  );

test('makes a folder whose document is right, and shows what is bundled', async (t) => {
  const folder = await emptyFolder(t);
  const told = await folder.runWell('init', 'länet', '--county', defaultCounty);
  const files = ['LÄSMIG.md', 'county-material.schema.json', 'document.json'];
  assert.deepEqual((await readdir(join(folder.path, 'länet'))).sort(), files);
  assert.deepEqual(
    (told.files as string[]).sort(),
    files.map((name) => join('länet', name)),
  );
  const checked = await folder.runWell('check', 'länet/document.json');
  assert.deepEqual(checked.problems, []);
  assert.deepEqual((await folder.runWell('diff', 'länet/document.json')).changes, []);
  const json = JSON.parse(await read(folder, 'länet/document.json'));
  const bundled = bundledCounty(defaultCounty);
  const { records } = readRecords(json, { hosts: null, now: Date.now() });
  assert.deepEqual(plain(layOver(bundled, records)), plain(bundled));
});

test('makes one for a county that nothing is bundled of, by the schema that it names', async (t) => {
  const folder = await emptyFolder(t);
  assert.equal((await folder.runWell('init', '.', '--county', 'sagolanet')).records, 0);
  const checked = await folder.runWell('check', 'document.json');
  assert.deepEqual(checked.problems, []);
  const document = JSON.parse(await read(folder, 'document.json'));
  assert.equal(document.county, 'sagolanet');
  const schema = JSON.parse(await read(folder, document.$schema));
  const validate = new Ajv({ strict: false }).compile(schema);
  assert.equal(validate(document), true, JSON.stringify(validate.errors));
  assert.equal(validate({ ...document, hotlines: { a: {} } }), false);
});

test('says on one screen what to do next, by commands that there are', async (t) => {
  const folder = await emptyFolder(t);
  await folder.runWell('init', '.', '--county', defaultCounty);
  const guide = await read(folder, 'LÄSMIG.md');
  assert.ok(guide.split('\n').length <= 45);
  const { out: help } = await folder.run('--help');
  const commands = new Set(
    Array.from(guide.matchAll(/kvinnofrid-elements (\w+)/g), ([, one]) => one),
  );
  assert.ok(commands.size >= 6);
  for (const command of commands) assert.match(help, new RegExp(`^  ${command} `, 'm'));
  const options = new Set(Array.from(guide.matchAll(/ (--(?!help)\w+)/g), ([, one]) => one!));
  const helps = await Promise.all([...commands].map((one) => folder.run(one!, '--help')));
  const all = helps.map(({ out }) => out).join('');
  for (const option of options) assert.ok(all.includes(`${option} `), option);
  // The hosts that the document's links lead to are named, to be copied.
  const hosts = /--host ([^-]*(?:-[^-]+)*) --key/.exec(guide)![1]!.split(' ');
  const document = await read(folder, 'document.json');
  const linked = Array.from(document.matchAll(/"https:\/\/([^/"]+)/g), ([, host]) => host!);
  assert.deepEqual(hosts, [...new Set(linked)].sort());
});

test('writes over nothing unasked, and nothing at all where one file is there', async (t) => {
  const folder = await emptyFolder(t);
  await folder.write('LÄSMIG.md', 'min egen');
  const ended = await folder.run('init', '.', '--county', 'sagolanet');
  assert.equal(ended.exitCode, 4);
  assert.match(ended.error, /LÄSMIG\.md finns redan/);
  assert.deepEqual((await readdir(folder.path)).sort(), ['LÄSMIG.md', 'pass']);
  assert.equal(await read(folder, 'LÄSMIG.md'), 'min egen');
  await folder.runWell('init', '.', '--county', 'sagolanet', '--force');
  assert.match(await read(folder, 'LÄSMIG.md'), /^# Länets material/);
});

test('asks for a name in small letters, and says which', async (t) => {
  const folder = await emptyFolder(t);
  const ended = await folder.run('init', 'a', '--county', 'Västra Sagolands län');
  assert.equal(ended.exitCode, 2);
  assert.match(ended.error, /: vastra-sagoland\.$/m);
  const missing = await folder.run('init', 'a');
  assert.equal(missing.exitCode, 2);
  await folder.write('a', 'en fil');
  assert.equal((await folder.run('init', 'a', '--county', 'sagolanet')).exitCode, 3);
  await rm(join(folder.path, 'a'));
  assert.deepEqual(await readdir(folder.path), ['pass']);
});
