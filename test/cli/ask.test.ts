/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ask } from '../../src/cli/ask.js';
import { Trouble } from '../../src/cli/outcome.js';
import { countyFolder, documentOfToday, emptyFolder, signing } from './county-folder.js';
import { noTerminal, runOnTerminal } from './run-on-terminal.js';

const onTerminal = { skip: noTerminal };
const phrase = 'korrekt hast batteri';
const enter = '\r';
const interrupt = '\u0003';
const making = ['keygen', '--role', 'Redaktör 1', '--to', 'a.key.json'];

test('asks for a new passphrase twice, and never shows it', onTerminal, async (t) => {
  const { path, runWell, write } = await emptyFolder(t);
  const { exitCode, raw, shown } = await runOnTerminal(path, making, [
    [/Ny lösenfras för Redaktör 1, minst 12 tecken/, `${phrase}${enter}`],
    [/En gång till/, `${phrase}${enter}`],
  ]);
  assert.equal(exitCode, 0, shown);
  assert.ok(!raw.includes('korrekt') && !raw.includes('batteri'));
  // By which the key opens.
  await write('pass', `${phrase}\n`);
  await write('document.json', documentOfToday());
  const root = ['keygen', '--root', '--role', 'Rot', '--to', 'root.key.json'];
  await runWell(...root, '--passphrase-file', 'pass');
  const delegate = ['delegate', 'editors.json', '--county', 'sagolanet', '--key', 'root.key.json'];
  const editor = ['--editor', 'a.public.json', '--host', 'sagolanet.example', '--yes'];
  await runWell(...delegate, ...editor, '--passphrase-file', 'pass');
  const sign = ['sign', 'document.json', '--editors', 'editors.json', '--key', 'a.key.json'];
  await runWell(...sign, '--yes', '--passphrase-file', 'pass');
});

test(
  'writes nothing where passphrases differ, one is short, or it is stopped',
  onTerminal,
  async (t) => {
    const { path } = await emptyFolder(t);
    const first = /Ny lösenfras/;
    for (const [answers, exitCode, words] of [
      [
        [
          [first, `${phrase}${enter}`],
          [/En gång till/, `${phrase}!${enter}`],
        ],
        4,
        /är olika/,
      ],
      [[[first, `kort${enter}`]], 2, /minst 12 tecken\.$/m],
      [[[first, interrupt]], 4, /Avbrutet\. Inget är skrivet\./],
      [
        [
          [first, `${phrase}${enter}`],
          [/En gång till/, interrupt],
        ],
        4,
        /Avbrutet/,
      ],
    ] as const) {
      const ended = await runOnTerminal(path, making, answers);
      assert.equal(ended.exitCode, exitCode, ended.shown);
      assert.match(ended.shown, words);
    }
    assert.deepEqual(await readdir(path), ['pass']);
  },
);

test(
  'shows what changes with its numbers in bold, and signs by yes alone',
  onTerminal,
  async (t) => {
    const { path } = await countyFolder(t);
    const asking = signing(1).filter((one) => one !== '--yes');
    const question = /Signera detta\?/;
    for (const answer of [enter, 'n', interrupt]) {
      const ended = await runOnTerminal(path, asking, [[question, answer]]);
      assert.equal(ended.exitCode, 4, ended.shown);
    }
    const signatures = async () => (await readdir(path)).filter((name) => name.endsWith('.sig'));
    assert.deepEqual(await signatures(), []);
    const ended = await runOnTerminal(path, asking, [[question, 'y']]);
    assert.equal(ended.exitCode, 0, ended.shown);
    assert.equal((await signatures()).length, 1);
    const [before] = ended.raw.split('Signera detta');
    assert.ok(before!.includes('tillkommer: \u001b[1m0999-123 45\u001b[22m.'), before);
  },
);

test('lets an editor tick what is checked', onTerminal, async (t) => {
  const { path, write } = await emptyFolder(t);
  await write('document.json', documentOfToday());
  const { exitCode, shown } = await runOnTerminal(
    path,
    ['renew', 'document.json'],
    [
      [/Vad har du kontrollerat idag\?[^]*checklist/, ` ${enter}`],
      [/Ersätta document\.json\?/, 'y'],
    ],
  );
  assert.equal(exitCode, 0, shown);
  assert.match(shown, /är version 13 och gäller till .* Kontrollerat idag: 1 av 6\./);
  const stopped = await runOnTerminal(
    path,
    ['renew', 'document.json'],
    [[/Vad har du kontrollerat/, interrupt]],
  );
  assert.equal(stopped.exitCode, 4);
  const document = JSON.parse(await readFile(join(path, 'document.json'), 'utf8'));
  assert.equal(document.version, 13);
});

test('asks beside what goes into a file', onTerminal, async (t) => {
  const { path } = await emptyFolder(t);
  const { exitCode, shown } = await runOnTerminal(
    path,
    [...making, '--json', '>out.json'],
    [
      [/Ny lösenfras/, `${phrase}${enter}`],
      [/En gång till/, `${phrase}${enter}`],
    ],
  );
  assert.equal(exitCode, 0, shown);
  const told = JSON.parse(await readFile(join(path, 'out.json'), 'utf8'));
  assert.equal(told.role, 'Redaktör 1');
});

test('says what to write where nobody can be asked', async () => {
  const nobody = { passphraseFile: undefined, isTerminal: false, isYes: false };
  const ask = new Ask({ ...nobody, language: 'en' });
  const said = { sv: 'Ja?', en: 'Yes?' };
  for (const [asking, words] of [
    [() => ask.passphrase('a'), /--passphrase-file/],
    [() => ask.newPassphrase('a'), /--passphrase-file/],
    [() => ask.confirm(said), /--yes/],
    [() => ask.choose(said, []), /--checked/],
  ] as const) {
    await assert.rejects(
      async () => void (await asking()),
      (error) => error instanceof Trouble && error.exitCode === 4 && words.test(error.message),
    );
  }
  await new Ask({ ...nobody, language: 'en', isYes: true }).confirm(said);
});

test('takes the first line of a file for the passphrase', async (t) => {
  const { path, write } = await emptyFolder(t);
  await write('lines', `${phrase}\r\nmore\n`);
  const told = { language: 'sv', isYes: false, isTerminal: false } as const;
  const ask = new Ask({ ...told, passphraseFile: join(path, 'lines') });
  assert.equal(await ask.passphrase('a'), phrase);
  assert.equal(await ask.newPassphrase('a'), phrase);
});
