/// <reference types="node" />
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { emptyFolder } from './county-folder.js';

const names = [
  ...[
    'init',
    'check',
    'diff',
    'preview',
    'desk',
    'keygen',
    'delegate',
    'sign',
    'publish',
    'verify',
    'renew',
    'render',
    'mirror',
    'export',
    'inspect',
  ],
];

test('has help on each command in Swedish and in English', async (t) => {
  const { run } = await emptyFolder(t);
  const swedish = await run('--help');
  const english = await run('--help', '--lang', 'en');
  assert.equal(swedish.exitCode, 0);
  assert.match(swedish.out, /^Användning: kvinnofrid-elements \[val\] \[kommando\]/);
  assert.match(english.out, /^Usage: kvinnofrid-elements \[options\] \[command\]/);
  for (const name of names) {
    assert.match(swedish.out, new RegExp(`^  ${name} `, 'm'));
    const told = await run(name, '--help');
    assert.equal(told.exitCode, 0);
    assert.match(told.out, new RegExp(`^Användning: kvinnofrid-elements ${name} \\[val\\]`));
    assert.doesNotMatch(told.out, /default|choices|Options|Usage/);
  }
});

test('tells what is written wrong, and ends with 2', async (t) => {
  const { run } = await emptyFolder(t);
  for (const [given, words] of [
    [['mirorr'], /Okänt kommando: 'mirorr'/],
    [['verify', 'a.json'], /Val saknas: '--root <key\.\.\.>'/],
    [['verify', '--root', 'a'], /Argument saknas: 'publication'/],
    [['verify', 'a', '--root', 'a', '--rooot', 'b'], /Okänt val: '--rooot'/],
    [['export', '--format', 'xml', '--to', 'a'], /Fel värde/],
    [['verify', 'a', '--root', 'b'], /varken en publik nyckel/],
    [['keygen', '--role', 'a@b.example', '--to', 'a'], /aldrig en persons/],
  ] as const) {
    const ended = await run(...given);
    assert.equal(ended.exitCode, 2, `${given.join(' ')}: ${ended.error}`);
    assert.match(ended.error, words);
    assert.equal(ended.out, '');
  }
  assert.match((await run('mirorr', '--lang=en')).error, /unknown command 'mirorr'/);
});

test('ends with 3 where a file cannot be read, and tells programs in JSON', async (t) => {
  const { run } = await emptyFolder(t);
  const key = Buffer.alloc(32, 1).toString('base64');
  const ended = await run('verify', 'none.json', '--root', key, '--json');
  assert.equal(ended.exitCode, 3);
  const told = JSON.parse(ended.out);
  assert.equal(told.exitCode, 3);
  assert.equal(told.isDone, false);
  assert.match(told.message, /none\.json kan inte läsas/);
});

test('makes no key without a passphrase, by a short one, or in the place of another', async (t) => {
  const { path, run, runWell, write } = await emptyFolder(t);
  const making = ['keygen', '--role', 'Redaktör', '--to', 'a.key.json'];
  assert.equal((await run(...making)).exitCode, 4);
  await write('short', 'för kort\n');
  assert.equal((await run(...making, '--passphrase-file', 'short')).exitCode, 2);
  assert.deepEqual((await readdir(path)).sort(), ['pass', 'short']);
  await runWell(...making, '--passphrase-file', 'pass');
  assert.equal((await run(...making, '--passphrase-file', 'pass')).exitCode, 4);
  assert.deepEqual((await readdir(path)).sort(), ['a.key.json', 'a.public.json', 'pass', 'short']);
});
