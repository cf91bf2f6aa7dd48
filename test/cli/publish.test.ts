/// <reference types="node" />
import assert from 'node:assert/strict';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  countyFolder,
  documentOfToday,
  publishing,
  publishWell,
  roots,
  signing,
  type CountyFolder,
} from './county-folder.js';
import { publicationServer, sends } from '../publication/publication-server.js';
import { inventedDocument } from '../publication/invented-document.js';

const cleanups: (() => unknown)[] = [];
after(async () => {
  for (const one of cleanups) await one();
});
let folder: CountyFolder;
before(async () => {
  folder = await countyFolder({ after: (one) => void cleanups.push(one as () => unknown) });
});

const read = (name: string) => readFile(join(folder.path, name), 'utf8');
const verifying = ['verify', 'county-material.json', '--county', 'sagolanet', ...roots];

/** Makes the document anew, without a signature or a publication of it. */
async function newDocument(more: object = {}): Promise<void> {
  for (const name of await readdir(folder.path)) {
    if (name.endsWith('.sig') || name === 'county-material.json') {
      await rm(join(folder.path, name));
    }
  }
  await folder.write('document.json', documentOfToday(more));
}

test('two editors sign and publish what a page takes', async () => {
  await newDocument();
  await publishWell(folder);
  const told = await folder.runWell(...verifying);
  assert.deepEqual(told.signedBy, ['Redaktör 1', 'Redaktör 2']);
  assert.equal(told.version, 12);
  assert.deepEqual(told.problems, []);
  const { payload } = JSON.parse(await read('county-material.json')) as { payload: string };
  assert.equal(Buffer.from(payload, 'base64').toString(), await read('document.json'));
});

test('keeps private keys encrypted, and for their owner alone', async () => {
  const text = await read('editor1.key.json');
  assert.ok(!text.includes('PRIVATE KEY'));
  assert.equal((await stat(join(folder.path, 'editor1.key.json'))).mode & 0o777, 0o600);
  await folder.write('other-pass', 'en helt annan fras\n');
  const wrong = await folder.run(...signing(1).slice(0, -1), 'other-pass');
  assert.equal(wrong.exitCode, 1);
  assert.match(wrong.error, /fel lösenfras/);
});

test('shows in words what changes, before anything is signed, and signs nothing unasked', async () => {
  await newDocument({
    hotlines: {
      'sago-line': { ...inventedDocument.hotlines['sago-line'], phone: '019-21 10 00' },
    },
  });
  const asked = await folder.run(...signing(1).filter((one) => one !== '--yes'));
  assert.equal(asked.exitCode, 4);
  assert.match(
    asked.error,
    /Linjen ”Sagolänets jourlinje” \(sago-line\) tillkommer: 019-21 10 00\./,
  );
  assert.match(asked.error, /--yes/);
  assert.deepEqual(
    (await readdir(folder.path)).filter((name) => name.endsWith('.sig')),
    [],
  );
});

test('publishes nothing with one signature, or with one of other bytes', async () => {
  await newDocument();
  await folder.runWell(...signing(1));
  const one = await folder.run(...publishing, '--json');
  assert.equal(one.exitCode, 1);
  assert.equal(JSON.parse(one.out).reason, 'too-few-signatures');
  await folder.runWell(...signing(2));
  await folder.write('document.json', documentOfToday({ version: 13 }));
  const other = await folder.run(...publishing, '--json');
  assert.equal(JSON.parse(other.out).reason, 'wrong-signature');
  assert.ok(!(await readdir(folder.path)).includes('county-material.json'));
});

test('puts a newer version in the place of an older unasked, and nothing else', async () => {
  await newDocument();
  await publishWell(folder);
  await folder.write('document.json', documentOfToday({ version: 13 }));
  await publishWell(folder);
  assert.equal((await folder.runWell(...verifying)).version, 13);
  await folder.write('document.json', documentOfToday({ version: 11 }));
  await folder.runWell(...signing(1));
  await folder.runWell(...signing(2));
  const older = await folder.run(...publishing, '--json');
  assert.equal(JSON.parse(older.out).reason, 'older');
  assert.equal((await folder.runWell(...verifying)).version, 13);
  await folder.write('county-material.json', 'min egen fil');
  const taken = await folder.run(...publishing);
  assert.equal(taken.exitCode, 4);
  assert.equal(await read('county-material.json'), 'min egen fil');
});

test('refuses to sign a document with something wrong, and names it', async () => {
  const line = inventedDocument.hotlines['sago-line'];
  await newDocument({ hotlines: { a: { ...line, phone: '0900-12 34 56' } } });
  const wrong = await folder.run(...signing(1));
  assert.equal(wrong.exitCode, 1);
  assert.match(wrong.error, /hotlines\.a\.phone är "0900-12 34 56"/);
  await newDocument({ hotlines: { a: { ...line, website: 'https://evil.example/' } } });
  assert.match((await folder.run(...signing(1))).error, /hotlines\.a\.website/);
  await newDocument({ county: 'orebro' });
  assert.match((await folder.run(...signing(1))).error, /orebro/);
});

test('signs by no key that the list does not have, and no list by an editor', async () => {
  await newDocument();
  const byRoot = await folder.run(
    ...signing(1).map((one) => one.replace('editor1.key', 'root1.key')),
  );
  assert.match(byRoot.error, /står inte i redaktörslistan/);
  const list = await folder.run(
    ...[
      'delegate',
      'editors.json',
      '--key',
      'editor1.key.json',
      '--yes',
      '--passphrase-file',
      'pass',
    ],
  );
  assert.match(list.error, /signeras med rotnycklar/);
});

test('renews a document: its end, its version, and the day of what is checked alone', async () => {
  await newDocument();
  const before = JSON.parse(await read('document.json'));
  await folder.runWell(
    'renew',
    'document.json',
    '--checked',
    'hotlines.sago-line',
    '--to',
    'renewed.json',
  );
  const after = JSON.parse(await read('renewed.json'));
  assert.equal(after.version, 13);
  assert.equal((Date.parse(after.expires) - Date.parse(after.published)) / 86_400_000, 90);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(
    Date.now(),
  );
  assert.equal(after.hotlines['sago-line'].reviewed, today);
  after.hotlines['sago-line'].reviewed = before.hotlines['sago-line'].reviewed;
  const { version, published, expires } = before;
  assert.deepEqual({ ...after, version, published, expires }, before);
  const unasked = await folder.run('renew', 'document.json', '--checked', 'checklist');
  assert.equal(unasked.exitCode, 4);
  const unknown = await folder.run('renew', 'document.json', '--checked', 'hotlines.none');
  assert.equal(unknown.exitCode, 2);
  const long = await folder.run('renew', 'document.json', '--days', '91', '--checked', 'checklist');
  assert.equal(long.exitCode, 2);
});

test('mirrors what is right, and keeps what it has on any failure', async (t) => {
  await newDocument();
  await publishWell(folder);
  const first = await readFile(join(folder.path, 'county-material.json'));
  await folder.write('document.json', documentOfToday({ version: 13 }));
  await publishWell(folder);
  const second = await readFile(join(folder.path, 'county-material.json'));
  const server = await publicationServer(sends(first));
  t.after(() => server[Symbol.asyncDispose]());
  const mirroring = [
    'mirror',
    server.address,
    '--to',
    'copy.json',
    '--county',
    'sagolanet',
    ...roots,
  ];
  assert.equal((await folder.runWell(...mirroring)).isChanged, true);
  assert.deepEqual(await readFile(join(folder.path, 'copy.json')), first);
  assert.equal((await folder.runWell(...mirroring)).isChanged, false);
  server.answer = sends(second);
  assert.equal((await folder.runWell(...mirroring)).version, 13);
  for (const [answer, exitCode] of [
    [sends(first), 1],
    [sends(second.subarray(0, -10)), 1],
    [sends(Buffer.from('<!doctype html>'), 'text/html'), 1],
    [(_: unknown, response: { destroy(): void }) => response.destroy(), 3],
  ] as const) {
    server.answer = answer as never;
    const failed = await folder.run(...mirroring);
    assert.equal(failed.exitCode, exitCode, failed.error);
    assert.equal(failed.error.trim().split('\n').length, 1);
    assert.deepEqual(await readFile(join(folder.path, 'copy.json')), second);
  }
  await folder.write('own.json', '{}');
  const own = mirroring.map((one) => (one === 'copy.json' ? 'own.json' : one));
  assert.equal((await folder.run(...own)).exitCode, 4);
  assert.equal(await read('own.json'), '{}');
});

test('exports lines and calls of what is verified', async () => {
  await newDocument();
  await publishWell(folder);
  const exporting = [
    'export',
    'county-material.json',
    '--county',
    'sagolanet',
    ...roots,
    '--force',
  ];
  await folder.runWell(...exporting, '--to', 'lines.jsonld');
  const data = JSON.parse(await read('lines.jsonld'));
  const line = data['@graph'].find(({ name }: { name: string }) => name === 'Sagolänets jourlinje');
  assert.equal(line.availableChannel.servicePhone.telephone, '+4699912345');
  await folder.runWell(...exporting, '--format', 'icalendar', '--to', 'calls.ics');
  assert.match(await read('calls.ics'), /SUMMARY:Sista dag att söka: Sagolänets bidrag/);
  const taken = await folder.run(...exporting.slice(0, -1), '--to', 'calls.ics');
  assert.equal(taken.exitCode, 4);
});
