/// <reference types="node" />
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { until } from '../until.js';
import { countyFolder, documentOfToday, emptyFolder, roots } from './county-folder.js';
import { openDesk, type OpenDesk } from './open-desk.js';
import { started } from './open-preview.js';

const run = promisify(execFile);
const phrase = 'korrekt häst batteri';
const hours = ['hotlines', 'sago-line', 'openingHours'];
const document = (folder: string) => readFile(join(folder, 'document.json'), 'utf8');
const draft = '.document.json.desk-draft';

/** A folder with a document and nothing else. */
async function draftFolder(t: TestContext) {
  const folder = await emptyFolder(t);
  await folder.write('document.json', documentOfToday());
  return folder;
}

/** Writes other hours into a desk's draft; gives what came of it. */
const changeHours = async (desk: OpenDesk, value: string, revision?: string) =>
  desk.act('edit', {
    revision: revision ?? (await desk.state()).revision,
    edits: [{ path: hours, value }],
  });

test('answers nobody without its word, by another name, from another site or by another method', async (t) => {
  const folder = await draftFolder(t);
  const before = await document(folder.path);
  const { address, ask } = await openDesk(t, folder.path);
  const { port, host, pathname, origin } = new URL(address);
  assert.match(pathname, /^\/[\w-]{22}\/$/);

  const files = [
    '',
    'page.js',
    'page.css',
    'forms.css',
    'frame',
    'county-material.json',
    'history',
  ];
  for (const file of files) {
    const right = await ask(`${pathname}${file}`);
    assert.equal(right.status, 200, file);
    assert.equal(right.headers['cache-control'], 'no-store');
    assert.match(String(right.headers['content-security-policy']), /^default-src 'none'/);
    for (const path of [`/${file}`, `/${'A'.repeat(22)}/${file}`, pathname.slice(0, -1)]) {
      const wrong = await ask(path);
      assert.equal(wrong.status, 403, path);
      assert.match(wrong.body, /Öppna den på den adress som kommandot skriver/);
    }
    const foreigners: Record<string, string>[] = [
      { host: 'evil.example' },
      { host: `evil.example:${port}` },
      { host: `localhost:${port}` },
      { host: `${host}.evil.example` },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const foreign of foreigners) {
      const { status } = await ask(`${pathname}${file}`, foreign);
      assert.equal(status, 403, JSON.stringify(foreign));
    }
    assert.equal((await ask(`${pathname}${file}`, {}, 'PUT')).status, 405);
  }
  const { body } = await ask(`${pathname}changes`);
  const { revision } = JSON.parse(body.slice(6)) as { revision: string };
  const edit = JSON.stringify({ revision, edits: [{ path: hours, value: null }] });
  const json = { 'content-type': 'application/json' };
  const others: Record<string, string>[] = [
    // A form of another site, and what tells no origin.
    { origin: 'https://evil.example', 'content-type': 'text/plain' },
    { ...json, origin: 'https://evil.example' },
    { ...json },
    { origin, 'content-type': 'text/plain' },
    { ...json, origin, host: 'evil.example' },
    { ...json, origin, 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of others) {
    const told = await ask(`${pathname}edit`, headers, 'POST', edit);
    assert.equal(told.status, 403, JSON.stringify(headers));
  }
  const elsewhere = await ask(`/${'A'.repeat(22)}/edit`, { ...json, origin }, 'POST', edit);
  assert.equal(elsewhere.status, 403);
  for (const path of ['constructor', 'browser/../kvinnofrid-elements.js', 'browser/%2e%2e/x']) {
    assert.equal((await ask(`${pathname}${path}`)).status, 404, path);
    assert.equal((await ask(`${pathname}${path}`, { ...json, origin }, 'POST', edit)).status, 404);
  }
  assert.equal(await document(folder.path), before);
  assert.ok(!(await readdir(folder.path)).includes(draft));
  assert.equal((await ask(`${pathname}edit`, { ...json, origin }, 'POST', edit)).status, 200);
});

test('keeps what is typed in a draft, over a kill, and saves it in the form that the document has', async (t) => {
  const folder = await draftFolder(t);
  // With an order and an indentation of its own.
  const own = JSON.stringify({ hotlines: {}, ...documentOfToday() }, null, '\t').concat('\n');
  await folder.write('document.json', own);
  const first = await openDesk(t, folder.path);
  const typed = await changeHours(first, 'Mo-Fr 10:00-15:00');
  assert.equal(typed.end, 'done');
  assert.match(String(typed.state.draftSavedAt), /^\d\d:\d\d$/);
  assert.equal(await document(folder.path), own);
  await first.kill();

  const second = await openDesk(t, folder.path);
  const state = await second.state();
  const line = (state.document!.hotlines as Record<string, { openingHours: string }>)['sago-line']!;
  assert.equal(line.openingHours, 'Mo-Fr 10:00-15:00');
  assert.ok(state.draftSavedAt);
  const saved = await second.act('save', { revision: state.revision });
  assert.deepEqual([saved.end, saved.state.draftSavedAt], ['done', null]);
  assert.equal(
    await document(folder.path),
    own.replace('Sa-Su 18:00-22:00; 2026 Dec 24 off', 'Mo-Fr 10:00-15:00'),
  );
  assert.ok(!(await readdir(folder.path)).includes(draft));
  const { out } = await second.stop();
  assert.match(out, /Skrivbordet är avslutat\./);
});

test('takes nothing that began from an older revision, of another window or another desk', async (t) => {
  const folder = await draftFolder(t);
  const [one, other] = [await openDesk(t, folder.path), await openDesk(t, folder.path)];
  const { revision } = await one.state();
  assert.equal((await changeHours(one, 'Mo-Fr 10:00-15:00', revision)).end, 'done');
  for (const desk of [one, other]) {
    const late = await desk.act('edit', {
      revision,
      edits: [{ path: ['hotlines', 'sago-line', 'phone'], value: '0999-543 21' }],
    });
    assert.equal(late.end, 'stale');
    // What is there now is told, so that the page can show what the other changed.
    const lines = late.state.document!.hotlines as Record<string, Record<string, string>>;
    assert.equal(lines['sago-line']!.openingHours, 'Mo-Fr 10:00-15:00');
    assert.equal(lines['sago-line']!.phone, '0999-123 45');
    for (const name of ['save', 'discard', 'go-on', 'publish']) {
      assert.equal((await desk.act(name, { revision })).end, 'stale', name);
    }
  }
  // Of two at once, one is taken.
  const now = (await one.state()).revision;
  const both = await Promise.all(
    ['Mo 10:00-11:00', 'Mo 12:00-13:00'].map((value) => changeHours(one, value, now)),
  );
  assert.deepEqual(both.map(({ end }) => end).sort(), ['done', 'stale']);
});

test('tells that the document was changed under a draft, and loses neither', async (t) => {
  const folder = await draftFolder(t);
  const desk = await openDesk(t, folder.path);
  await changeHours(desk, 'Mo-Fr 10:00-15:00');
  const theirs = (await document(folder.path)).replace('0999-123 45', '0999-543 21');
  await writeFile(join(folder.path, 'document.json'), theirs);
  const state = await until('word of it', async () => {
    const told = await desk.state();
    return told.isSavedElsewhere ? told : null;
  });
  assert.equal((await desk.act('save', { revision: state.revision })).end, 'stale');
  assert.equal(await document(folder.path), theirs);

  const kept = await desk.act('go-on', { revision: state.revision });
  assert.equal(kept.state.isSavedElsewhere, false);
  const aside = async () => {
    const names = (await readdir(folder.path)).filter((name) => name.includes('.undanlagd-'));
    return Promise.all(names.map((name) => readFile(join(folder.path, name), 'utf8')));
  };
  assert.deepEqual(await aside(), [theirs]);
  const saved = await desk.act('save', { revision: kept.state.revision });
  assert.match(await document(folder.path), /Mo-Fr 10:00-15:00/);

  const again = await changeHours(desk, 'Mo 08:00-09:00', saved.state.revision);
  await desk.act('discard', { revision: again.state.revision });
  assert.match(await document(folder.path), /Mo-Fr 10:00-15:00/);
  assert.ok((await aside()).some((text) => text.includes('Mo 08:00-09:00')));
});

test('signs and publishes nothing that the commands refuse, and says why', async (t) => {
  const folder = await countyFolder(t);
  const desk = await openDesk(t, folder.path);
  const key = { path: 'editor1.key.json' };
  const sign = async (more: object = {}) =>
    desk.act('sign', {
      revision: (await desk.state()).revision,
      key,
      passphrase: phrase,
      ...more,
    });
  const signatures = async () =>
    (await readdir(folder.path)).filter((name) => name.endsWith('.sig'));

  const typed = await changeHours(desk, 'Mo-Fr 9-16 kl');
  assert.ok(
    typed.state.findings.some(
      ({ where, isError }) => isError && where === 'hotlines.sago-line.openingHours',
    ),
  );
  const unsaved = await sign();
  assert.equal(unsaved.end, 'refused');
  assert.match(unsaved.words.join(), /utkast som inte är sparat/);
  await desk.act('save', { revision: typed.state.revision });
  const wrong = await sign();
  assert.match(wrong.words.join(), /Dokumentet har 1 fel/);
  assert.deepEqual(await signatures(), []);

  const mended = await changeHours(desk, 'Mo-Fr 09:00-16:00');
  await desk.act('save', { revision: mended.state.revision });
  const closed = await sign({ passphrase: 'en annan lösenfras' });
  assert.match(closed.words.join(), /fel lösenfras/);
  assert.doesNotMatch(JSON.stringify(closed), /en annan lösenfras/);
  // No file is read that the page was not told of.
  const other = await sign({ key: { path: 'root1.key.json' } });
  assert.equal(other.end, 'refused');
  assert.deepEqual(await signatures(), []);

  assert.equal((await sign()).end, 'done');
  const one = await desk.act('publish', { revision: (await desk.state()).revision });
  assert.equal(one.end, 'refused');
  assert.match(one.words.join(), /1 editors have signed|så många olika redaktörer/);
  assert.ok(!(await readdir(folder.path)).includes('county-material.json'));
});

test('takes a change to an envelope that verifies, by two editors at two desks', async (t) => {
  const folder = await countyFolder(t);
  const first = await openDesk(t, folder.path);
  const typed = await changeHours(first, 'Mo-Fr 10:00-15:00');
  assert.ok(typed.state.changes.some((words) => /öppettiderna|tillkommer/.test(words)));
  const { next } = typed.state;
  const prepared = await first.act('prepare', { revision: typed.state.revision, ...next });
  assert.equal(prepared.end, 'done', prepared.words.join());
  assert.equal(prepared.state.draftSavedAt, null);
  const signed = await first.act('sign', {
    revision: prepared.state.revision,
    key: { path: 'editor1.key.json' },
    passphrase: phrase,
  });
  assert.equal(signed.end, 'done', signed.words.join());
  await first.stop();

  const second = await openDesk(t, folder.path);
  const before = await second.state();
  assert.deepEqual(
    before.editors!.map(({ hasSigned }) => hasSigned),
    [true, false],
  );
  // A key that lies elsewhere is handed over for this one time.
  const text = await readFile(join(folder.path, 'editor2.key.json'), 'utf8');
  const both = await second.act('sign', {
    revision: before.revision,
    key: { name: 'editor2.key.json', text },
    passphrase: phrase,
  });
  assert.equal(both.end, 'done', both.words.join());
  const published = await second.act('publish', { revision: both.state.revision });
  assert.equal(published.end, 'done', published.words.join());
  assert.match(published.words.join(), /signerad av Redaktör 1, Redaktör 2.*Ladda upp den/s);
  await folder.runWell('verify', 'county-material.json', '--county', 'sagolanet', ...roots);

  // The next one is a version after it, and compared with it.
  const after = await until('what is out', async () => {
    const told = await second.state();
    return told.published && told;
  });
  assert.equal(after.next.version, after.published!.version + 1);
  assert.deepEqual(after.changes, []);
  // What is withdrawn may be brought back as it was published.
  const gone = await second.act('edit', {
    revision: after.revision,
    edits: [{ path: ['hotlines', 'sago-line'], value: { withdrawn: after.today } }],
  });
  const { hotlines } = after.document as { hotlines: Record<string, unknown> };
  assert.deepEqual(gone.state.former, { 'hotlines.sago-line': hotlines['sago-line'] });
  const back = await second.act('discard', { revision: gone.state.revision });
  const again = await changeHours(second, 'Mo 10:00-15:00', back.state.revision);
  assert.match(again.state.changes.join(), /öppettiderna ändras från Mo-Fr 10:00-15:00 till/);
  // What was signed is not what is there now.
  const old = await second.act('prepare', { revision: again.state.revision, ...again.state.next });
  assert.deepEqual(
    old.state.editors!.map(({ hasSigned }) => hasSigned),
    [false, false],
  );
});

test('has the history of the folder’s git, and brings an old version back as a draft', async (t) => {
  const folder = await draftFolder(t);
  const { path } = folder;
  const git = (...given: string[]) =>
    run('git', ['-C', path, '-c', 'user.name=Redaktör', '-c', 'user.email=', ...given]);
  const without = await openDesk(t, path);
  const history = async (desk: OpenDesk) => {
    const { body } = await desk.ask(`${new URL(desk.address).pathname}history`);
    return JSON.parse(body) as {
      commits: { hash: string; subject: string; changes: string[] }[];
      isCommitted: boolean;
    } | null;
  };
  assert.equal(await history(without), null);
  await without.stop();

  await git('init', '--quiet');
  await git('config', 'user.name', 'Redaktör');
  await git('config', 'user.email', 'redaktor@sagolanet.example');
  await git('add', 'document.json');
  await git('commit', '--quiet', '-m', 'Första versionen');
  const desk = await openDesk(t, path);
  const typed = await changeHours(desk, 'Mo-Fr 10:00-15:00');
  await desk.act('save', { revision: typed.state.revision });
  assert.equal((await history(desk))!.isCommitted, false);
  assert.equal((await desk.act('commit', { message: ' ' })).end, 'refused');
  const done = await desk.act('commit', { message: 'Nya tider' });
  assert.equal(done.end, 'done', done.words.join());
  const told = (await history(desk))!;
  assert.equal(told.isCommitted, true);
  assert.deepEqual(
    told.commits.map(({ subject }) => subject),
    ['Nya tider', 'Första versionen'],
  );
  assert.match(
    told.commits[0]!.changes.join(),
    /öppettiderna ändras från .* till Mo-Fr 10:00-15:00/,
  );
  const status = await git('status', '--porcelain');
  assert.doesNotMatch(status.stdout, /document\.json$/m);

  const { revision } = await desk.state();
  const no = await desk.act('restore', { revision, hash: '--help' });
  assert.equal(no.end, 'refused');
  const back = await desk.act('restore', { revision, hash: told.commits[1]!.hash });
  assert.equal(back.end, 'done', back.words.join());
  assert.ok(back.state.draftSavedAt);
  assert.match(JSON.stringify(back.state.document), /Sa-Su 18:00-22:00; 2026 Dec 24 off/);
  assert.match(await document(path), /Mo-Fr 10:00-15:00/);
});

test('does not begin without a document or a port, and says what to do', async (t) => {
  const folder = await emptyFolder(t);
  const ended = (...given: readonly string[]) =>
    started(t, folder.path, ['desk', '.', ...given]).ended();
  const none = await ended();
  assert.equal(none.exitCode, 3);
  assert.match(none.error, /document\.json finns inte\. .* init \. --county/);
  assert.equal((await ended('--port', '70000')).exitCode, 2);
  await folder.write('document.json', '{ "schemaVersion": "1.0", }');
  const desk = await openDesk(t, folder.path);
  const { document: read, slips } = await desk.state();
  assert.equal(read, null);
  assert.match(slips.join(), /1:27: Här ska ett fälts namn stå/);
  await folder.write('document.json', documentOfToday());
  await until('a document', async () => (await desk.state()).document);
  await rm(join(folder.path, 'document.json'));
});
