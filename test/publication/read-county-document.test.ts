import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timetableOf } from '../timetable-of.js';
import { headerSchema } from '../../src/publication/county-document-header.js';
import { readCountyDocument } from '../../src/publication/read-county-document.js';
import * as v from 'valibot';
import { now } from './demonstration-county.js';
import { inventedDocument } from './invented-document.js';

const hosts = ['sagolanet.example'];
const read = (json: object, terms = { hosts, now }) =>
  readCountyDocument(json as never, v.parse(headerSchema, inventedDocument), terms);
const line = inventedDocument.hotlines['sago-line'];
const call = inventedDocument.grantCalls['sagolanet-2027'];
const section = inventedDocument.supportSections.fika;
const { digital } = inventedDocument.definitions;

test('reads all kinds of records, and finds nothing wrong with right ones', () => {
  const { document, problems, unknown } = read(inventedDocument);
  assert.deepEqual(problems, []);
  assert.deepEqual(unknown, []);
  const told = document.hotlines.records.get('sago-line')!;
  assert.deepEqual({ ...told }, { ...line, openingHours: timetableOf(line.openingHours) });
  assert.deepEqual([...document.hotlines.withdrawn.keys()], ['former-line']);
  assert.equal(document.grantCalls.records.get('sagolanet-2027')!.id, 'sagolanet-2027');
  assert.equal(document.definitions.records.get('digital')!.id, 'digital');
  assert.equal(document.supportSections.records.get('fika')!.heading, 'Länets fika');
  assert.equal(document.definitionsFrame!.aim, 'Målet gäller alla i Sagolän.');
  assert.equal(document.checklist!.acts[0]!.id, 'lured');
});

test('leaves out fields that are not known, and names them', () => {
  const { document, problems, unknown } = read({
    ...inventedDocument,
    newerKind: {},
    hotlines: { 'sago-line': { ...line, chat: 'https://sagolanet.example/chat' } },
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(unknown, ['hotlines.sago-line.chat']);
  assert.ok(!('chat' in document.hotlines.records.get('sago-line')!));
});

test('leaves out a record with something wrong, names it, and has the others', () => {
  const { document, problems } = read({
    ...inventedDocument,
    hotlines: {
      ...inventedDocument.hotlines,
      wrong: { ...line, openingHours: 'kl. 9' },
    },
    checklist: { ...inventedDocument.checklist, note: '' },
  });
  assert.deepEqual(
    problems.map(({ record, field }) => [record, field]),
    [
      ['hotlines.wrong', 'openingHours'],
      ['checklist', 'note'],
    ],
  );
  assert.match(problems[0]!.expected, /^opening hours: write times without kl\./);
  assert.deepEqual([...document.hotlines.records.keys()], ['sago-line']);
  assert.equal(document.checklist, null);
});

test('takes links to any host where any may be led to', () => {
  const elsewhere = { hotlines: { a: { ...line, website: 'https://other.example/' } } };
  assert.equal(read(elsewhere).problems.length, 1);
  assert.equal(read(elsewhere, { hosts: null as never, now }).problems.length, 0);
});

test('has a record by the publisher’s own name, in languages', () => {
  const publisher = { sv: 'Region Sagolän', en: 'Region of Sagolän' };
  const { document } = read({ hotlines: { a: { ...line, publisher } } });
  assert.deepEqual(document.hotlines.records.get('a')!.publisher, publisher);
});

const rules = (count: number) => Array.from({ length: count }, () => 'Mo 09:00-10:00').join(';');
const phoneBlock = (more: object) => ({
  blocks: [
    { kind: 'phone', phone: '019-21 10 00', whose: 'Jouren', text: 'Ring 019-21 10 00.', ...more },
  ],
});

const refused: [string, string, string, object][] = [
  ['a change of the national line', 'hotlines', '', { kvinnofridslinjen: line }],
  ['its withdrawal', 'hotlines', '', { kvinnofridslinjen: { withdrawn: '2026-11-01' } }],
  ['a line by its name', 'hotlines', 'name', { a: { ...line, name: 'Kvinnofridslinjen' } }],
  [
    'a line by its name in another language',
    'hotlines',
    'name',
    { a: { ...line, name: { sv: 'Linjen', en: 'The Polisen line' } } },
  ],
  [
    'a line by a name with letters that look alike',
    'hotlines',
    'name',
    { a: { ...line, name: 'Kvinnоfridslinjen' } },
  ],
  ['a line with its number', 'hotlines', 'phone', { a: { ...line, phone: '020 50 50 50' } }],
  ['a line with 112', 'hotlines', 'phone', { a: { ...line, phone: '112' } }],
  ['a premium number', 'hotlines', 'phone', { a: { ...line, phone: '0900-123 45 67' } }],
  [
    'a number of another country',
    'hotlines',
    'phone',
    { a: { ...line, phone: '+47 22 33 44 55' } },
  ],
  [
    'a premium number in a text',
    'hotlines',
    'purpose',
    { a: { ...line, purpose: 'Ring 0939-12 34 56' } },
  ],
  [
    'the same in another language, in a list',
    'hotlines',
    'topics.1',
    { a: { ...line, topics: ['hot', { sv: 'a', so: '0944-123456' }] } },
  ],
  [
    'a national line’s name with another number',
    'supportSections',
    'blocks.0.whose',
    { a: { ...section, ...phoneBlock({ whose: 'Polisen' }) } },
  ],
  [
    'a national line’s number with another name',
    'supportSections',
    'blocks.0.whose',
    { a: { ...section, ...phoneBlock({ phone: '114 14', text: 'Ring 114 14.' }) } },
  ],
  [
    'a link by http',
    'hotlines',
    'website',
    { a: { ...line, website: 'http://sagolanet.example/' } },
  ],
  [
    'a link to a host that is not listed',
    'hotlines',
    'website',
    { a: { ...line, website: 'https://sagolanet.example.evil/' } },
  ],
  [
    'a link to a listed host by another port',
    'hotlines',
    'website',
    { a: { ...line, website: 'https://sagolanet.example:8443/' } },
  ],
  [
    'a link by a user name',
    'hotlines',
    'source',
    { a: { ...line, source: 'https://sagolanet.example@evil.example/' } },
  ],
  ['a link by script', 'hotlines', 'website', { a: { ...line, website: 'javascript:alert(1)' } }],
  [
    'a link with letters that look alike',
    'hotlines',
    'website',
    { a: { ...line, website: 'https://sаgolanet.example/' } },
  ],
  [
    'a listed host with an accent',
    'hotlines',
    'website',
    { a: { ...line, website: 'https://ságolanet.example/' } },
  ],
  [
    'a link in a section',
    'supportSections',
    'blocks.0.address',
    { a: { ...section, blocks: [{ kind: 'link', address: 'https://evil.example/', text: 'a' }] } },
  ],
  [
    'a source elsewhere of a single fact',
    'hotlines',
    'sources.audience.source',
    {
      a: {
        ...line,
        sources: {
          audience: { source: 'https://evil.example/', publisher: 'NCK', reviewed: '2026-01-01' },
        },
      },
    },
  ],
  [
    'a person’s mailbox',
    'grantCalls',
    'application.contact',
    {
      a: {
        ...call,
        application: { ...call.application, contact: 'for.efternamn@sagolanet.example' },
      },
    },
  ],
  [
    'a person’s mailbox in a text',
    'grantCalls',
    'steps.0',
    { a: { ...call, steps: ['Skriv till for.efternamn@sagolanet.example'] } },
  ],
  [
    'what turns a postal address about',
    'grantCalls',
    'application.postalAddress.0',
    { a: { ...call, application: { ...call.application, postalAddress: ['\u202egatan'] } } },
  ],
  [
    'a review that is yet to come',
    'definitions',
    'reviewed',
    { a: { ...digital, reviewed: '2026-11-28' } },
  ],
  ['a text without Swedish', 'definitions', 'name', { a: { ...digital, name: { en: 'Digital' } } }],
  [
    'a language that is none',
    'definitions',
    'name',
    { a: { ...digital, name: { sv: 'a', 'på svenska': 'a' } } },
  ],
  [
    'a text whose language nobody has told',
    'definitions',
    'name',
    { a: { ...digital, name: { sv: 'a', '': 'a' } } },
  ],
  [
    '201 rules of opening hours',
    'hotlines',
    'openingHours',
    { a: { ...line, openingHours: rules(201) } },
  ],
  [
    'hours that cannot be read',
    'hotlines',
    'openingHours',
    { a: { ...line, openingHours: { rules: [] } } },
  ],
  ['a name in capitals', 'hotlines', '', { 'A line': line }],
  ['a record that is none', 'hotlines', '', { a: null }],
  ['a record that is a list', 'definitions', '', { a: [] }],
  [
    'a block of a kind that is not known',
    'definitions',
    'body.0.kind',
    { a: { ...digital, body: [{ kind: 'video' }] } },
  ],
  ['a withdrawal without a date', 'hotlines', 'withdrawn', { a: { withdrawn: true } }],
  [
    'a withdrawal that tells a premium number',
    'hotlines',
    'reason',
    { a: { withdrawn: '2026-11-01', reason: 'Ring 0900 12 34 56' } },
  ],
];

for (const [what, group, field, records] of refused) {
  test(`refuses ${what}`, () => {
    const { document, problems } = read({ ...inventedDocument, [group]: records });
    assert.deepEqual(
      problems.map((problem) => [problem.record, problem.field]),
      [[`${group}.${Object.keys(records)[0]}`, field]],
      JSON.stringify(problems),
    );
    const changes = document[group as 'hotlines'];
    assert.equal(changes.records.size + changes.withdrawn.size, 0);
  });
}

test('refuses a kind of records that is no object, and takes 200 rules', () => {
  assert.deepEqual(
    read({ hotlines: [line], definitions: 'a' }).problems.map(({ record }) => record),
    ['hotlines', 'definitions'],
  );
  assert.deepEqual(read({ hotlines: { a: { ...line, openingHours: rules(200) } } }).problems, []);
});

test('never throws, whatever a fact is', () => {
  for (const wrong of [null, 0, '', 'a', [], {}, [[]], { sv: 1 }, true, { constructor: 1 }]) {
    for (const [group, record] of [
      ['hotlines', line],
      ['grantCalls', call],
      ['definitions', digital],
      ['supportSections', section],
    ] as const) {
      for (const field of Object.keys(record)) {
        const { problems } = read({ [group]: { a: { ...record, [field]: wrong } } });
        for (const problem of problems) assert.ok(problem.field.startsWith(field));
      }
    }
    read({ checklist: wrong, definitionsFrame: wrong, hotlines: wrong });
  }
});
