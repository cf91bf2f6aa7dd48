/// <reference types="node" />
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inventedDocument } from '../publication/invented-document.js';
import { countyFolder, documentOfToday, publishWell, type CountyFolder } from './county-folder.js';

const cleanups: (() => unknown)[] = [];
after(async () => {
  for (const one of cleanups) await one();
});
let folder: CountyFolder;
before(async () => {
  folder = await countyFolder({ after: (one) => void cleanups.push(one as () => unknown) });
});

const line = inventedDocument.hotlines['sago-line'];
const day = 86_400_000;
const date = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

interface Told {
  readonly problems: readonly Placed[];
  readonly warnings: readonly Placed[];
}
interface Placed {
  readonly line: number;
  readonly column: number;
  readonly where: string;
  readonly said: { readonly sv: string; readonly en: string };
}

/** What `check` tells of a document, by its text or as it is written here. */
async function checked(document: object | string, ...given: string[]): Promise<Told> {
  await folder.write('new.json', document);
  const { out } = await folder.run('check', 'new.json', ...given, '--json');
  return JSON.parse(out) as Told;
}
const places = (found: readonly Placed[]) =>
  found.map(({ line, column, where }) => [line, column, where]);

/** A document of today of which all facts are checked today, but for what is told otherwise. */
const fresh = (more: object = {}) => {
  const today = date(0);
  const json = JSON.stringify(documentOfToday());
  const checked = JSON.parse(
    json.replace(/"reviewed":"[^"]*"/g, `"reviewed":"${today}"`),
  ) as object;
  return { ...checked, ...more };
};

test('says that a document is right, and that hosts want the list of editors', async () => {
  await folder.write('new.json', fresh({ hotlines: { a: line }, grantCalls: {} }));
  const alone = await folder.run('check', 'new.json');
  assert.equal(alone.exitCode, 0, alone.error);
  assert.match(alone.out, /^✓ new\.json: inga fel, /);
  assert.match(alone.out, /--editors/);
  const held = await folder.run('check', 'new.json', '--editors', 'editors.json');
  assert.equal(held.exitCode, 0, held.error);
  assert.doesNotMatch(held.out, /--editors/);
});

test('tells all mistakes at once, each with its line and its mend, in both languages', async () => {
  const text = `{
  "schemaVersion": "1.0",
  "county": "Sagolänet",
  "version": 12,
  "published": "2026-11-20",
  "hotlines": {
    "a": {
      "name": "En linje",
      "phone": "0900-12 34 56",
      "openingHours": "må-fre 9-16",
      "eves": "closed",
      "audience": "alla",
      "source": "http://sagolanet.example/",
      "publisher": "Länet",
      "reviewed": "2026-02-30"
    },
    "kvinnofridslinjen": {}
  },
  "checklist": []
}
`;
  const { problems } = await checked(text);
  assert.deepEqual(places(problems), [
    [1, 1, 'expires'],
    [3, 13, 'county'],
    [5, 16, 'published'],
    [9, 16, 'hotlines.a.phone'],
    [10, 23, 'hotlines.a.openingHours'],
    [12, 19, 'hotlines.a.audience'],
    [13, 17, 'hotlines.a.source'],
    [15, 19, 'hotlines.a.reviewed'],
    [17, 5, 'hotlines.kvinnofridslinjen'],
    [19, 3, 'checklist'],
  ]);
  const shown = await folder.run('check', 'new.json');
  assert.equal(shown.exitCode, 1);
  assert.equal(shown.out, '');
  assert.match(shown.error, /^✗ new\.json: 10 fel, /);
  assert.match(
    shown.error,
    /^new\.json:9:16: fel: hotlines\.a\.phone är "0900-12 34 56"\. Det ska vara ett svenskt telefonnummer .*inget betalnummer\.$/m,
  );
  assert.match(shown.error, /^new\.json:1:1: fel: expires saknas\. Det ska vara datum och tid/m);
  const english = await folder.run('check', 'new.json', '--lang', 'en');
  assert.match(english.error, /^✗ new\.json: 10 errors, /);
  assert.match(
    english.error,
    /new\.json:12:19: error: .* It should be professionals or exposed\.$/m,
  );
});

test('tells of what is no JSON, in both languages, and of what only a page refuses', async () => {
  const broken = await checked('{\n  "schemaVersion": "1.0"\n  "county": "a",\n}');
  assert.deepEqual(places(broken.problems), [
    [3, 3, ''],
    [4, 1, ''],
  ]);
  const twice = JSON.stringify(fresh()).replace('"hotlines":', '"hotlines":{},\n"hotlines":');
  const { problems } = await checked(twice);
  assert.deepEqual(places(problems), [[2, 1, '']]);
  assert.match(problems[0]!.said.en, /twice/);
  await writeFile(join(folder.path, 'new.json'), Buffer.from('{\n  "county": "\xf6"\n}', 'latin1'));
  const latin = await folder.run('check', 'new.json');
  assert.equal(latin.exitCode, 1);
  assert.match(latin.error, /^new\.json:2:14: fel: Tecknet .*UTF-8/m);
  for (const text of ['', '[]', '"a"', 'null']) {
    await folder.write('new.json', text);
    assert.equal((await folder.run('check', 'new.json')).exitCode, 1, text);
  }
  assert.equal((await folder.run('check', 'none.json')).exitCode, 3);
});

test('tells of a document that pages refuse as a whole', async () => {
  const published = new Date(Date.now() + 3 * day).toISOString();
  const long = await checked(fresh({ published, expires: '2099-01-01T00:00:00Z' }));
  assert.deepEqual(
    long.problems.map(({ where }) => where),
    ['published', 'expires'],
  );
  const over = await checked(fresh({ expires: new Date(Date.now() - day).toISOString() }));
  assert.match(over.problems[0]!.said.sv, /^expires är .*: redaktörerna ska förnya dokumentet\.$/);
  const newer = await checked(fresh({ schemaVersion: '2.0' }));
  assert.deepEqual(
    newer.problems.map(({ where }) => where),
    ['schemaVersion'],
  );
  const topics = ['x'.repeat(200_000)];
  const large = await checked(fresh({ hotlines: { a: { ...line, topics } } }));
  assert.match(large.problems[0]!.said.sv, /256 kB/);
});

test('holds hosts and county against the list of editors', async () => {
  const website = 'https://other.example/';
  const hotlines = { a: { ...line, website } };
  const { problems } = await checked(
    fresh({ county: 'annanstans', hotlines }),
    '--editors',
    'editors.json',
  );
  assert.deepEqual(
    problems.map(({ where }) => where),
    ['county', 'hotlines.a.website'],
  );
  assert.match(problems[1]!.said.sv, /länets värdar: sagolanet\.example/);
  assert.deepEqual((await checked(fresh({ hotlines }))).problems, []);
});

test('warns of what should be looked at, and ends well', async () => {
  const document = fresh({
    hotlnes: {},
    grantCalls: {},
    hotlines: {
      a: {
        ...line,
        reviewed: date(-310),
        validUntil: date(-1),
        openingHours: 'Mo-Fr 09:00-16:00; 2020 Dec 24 off',
        operator: { sv: 'Se http://sagolanet.example/', en: 'See' },
        purpose: 'Skriv till kim@sagolanet.example',
        telefon: '1',
      },
      gone: { withdrawn: date(2), instead: ['b'] },
      alone: { withdrawn: date(-2), name: 'Ensam' },
    },
  });
  const { problems, warnings } = await checked(document);
  assert.deepEqual(problems, []);
  const words = warnings.map(({ where, said }) => `${where}: ${said.sv}`);
  for (const expected of [
    /^hotlnes: fältet är inte känt/,
    /^hotlines\.a\.telefon: fältet är inte känt/,
    /^hotlines\.a\.reviewed: kontrollerades/,
    /^hotlines\.a\.validUntil: gällde till/,
    /^hotlines\.a\.openingHours: .*2020-12-24/,
    /^hotlines\.a\.operator: http:\/\/sagolanet\.example\/ är en osäker länk/,
    /^hotlines\.a\.purpose: kim@sagolanet\.example kan vara en persons/,
    /^hotlines\.a: språket en .*purpose/,
    /^hotlines\.gone: namnet saknas/,
    /^hotlines\.gone\.withdrawn: dagen .* har inte varit/,
    /^hotlines\.gone\.instead\.0: b finns inte/,
    /^hotlines\.alone: .*Kvinnofridslinjen visas/,
  ]) {
    assert.ok(
      words.some((one) => expected.test(one)),
      `${expected} in\n${words.join('\n')}`,
    );
  }
  const shown = await folder.run('check', 'new.json');
  assert.equal(shown.exitCode, 0);
  assert.match(shown.out, new RegExp(`^✓ new\\.json: inga fel, ${warnings.length} varningar\\.`));
  assert.match(shown.out, /^new\.json:\d+:\d+: varning: hotlines\.a\.reviewed: kontrollerades/m);
});

test('compares numbers and versions with the publication that is out', async () => {
  await publishWell(folder);
  const phone = '0999-543 21';
  const hotlines = { 'sago-line': { ...line, phone } };
  const before = ['--before', 'county-material.json'];
  const newer = await checked(fresh({ version: 13, hotlines }), ...before);
  assert.deepEqual(newer.problems, []);
  const number = newer.warnings.find(({ where }) => where === 'hotlines.sago-line.phone');
  assert.match(number!.said.sv, /numret var 0999-123 45 och blir 0999-543 21/);
  const same = await checked(fresh({ hotlines }), ...before);
  assert.match(same.problems[0]!.said.sv, /^version är 12: .*högre version/);
  const older = await checked(fresh({ version: 11, hotlines }), ...before);
  assert.match(older.problems[0]!.said.sv, /^version är 11: /);
});
