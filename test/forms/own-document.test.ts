import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantCallDraftOf } from '../../src/forms/grant-call-draft.js';
import { hotlineDraftOf, newHotline } from '../../src/forms/hotline-draft.js';
import {
  emptyOwnDocument,
  readOwnDocument,
  writeOwnDocument,
  type OwnDocument,
} from '../../src/forms/own-document.js';
import { readRecords } from '../../src/publication/read-county-document.js';
import type { Json } from '../../src/publication/signed-json.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';
import fc from '../time/seeded-fast-check.js';

const terms = { hosts: null, now };
const line = hotlineDraftOf(inventedDocument.hotlines['sago-line'])!;
const call = grantCallDraftOf(inventedDocument.grantCalls['sagolanet-2027'])!;
const { definitions, checklist } = inventedDocument;

const id = fc
  .stringMatching(/^[a-z][a-z\d-]{0,20}$/)
  .filter((name) => !['constructor', 'prototype', 'kvinnofridslinjen'].includes(name));
const word = fc.stringMatching(/^[a-zåäö]{1,12}$/);
const text = fc.oneof(
  word.map((sv) => ({ sv })),
  fc.tuple(word, word).map(([sv, en]) => ({ sv, en })),
);
const named = <Draft>(draft: fc.Arbitrary<Draft>) =>
  fc.uniqueArray(fc.record({ id, draft }, { noNullPrototype: true }), {
    maxLength: 3,
    selector: (one) => one.id,
  });
const documents: fc.Arbitrary<OwnDocument> = fc.record(
  {
    lines: named(
      fc
        .tuple(text, fc.array(text, { maxLength: 3 }), fc.constantFrom('', 'hidden'))
        .map(([name, topics, bill]) => ({ ...line, name, topics, bill })),
    ),
    calls: named(
      fc
        .tuple(
          text,
          fc.integer({ min: 1, max: 1e12 }),
          fc.array(text, { minLength: 1, maxLength: 3 }),
        )
        .map(([name, amount, steps]) => ({ ...call, name, amount: String(amount), steps })),
    ),
    rest: fc.constantFrom<Json>(
      { schemaVersion: '1.0' },
      { schemaVersion: '1.0', definitions, checklist },
      { schemaVersion: '1.0', hotlines: { 'a.b': 5, old: { withdrawn: '2026-01-01' } } },
    ),
  },
  { noNullPrototype: true },
);

test('reads what it wrote, and pages find nothing wrong with it', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const written = writeOwnDocument(document, terms);
      const { isRead, problems, ...read } = readOwnDocument(written, terms);
      assert.ok(isRead);
      assert.deepEqual(read, document);
      const own = problems.filter(({ field }) => !field.startsWith('hotlines.a.b'));
      assert.deepEqual(own, []);
      const isKept = 'hotlines' in document.rest;
      assert.equal(readRecords(JSON.parse(written) as Json, terms).problems.length > 0, isKept);
    }),
  );
});

test('writes a document with nothing in it', () => {
  assert.equal(writeOwnDocument(emptyOwnDocument, terms), '{\n  "schemaVersion": "1.0"\n}\n');
});

test('keeps an unfinished record, and tells what it lacks', () => {
  const unfinished = {
    ...newHotline,
    name: { sv: 'Stöd' },
    hours: { ...newHotline.hours, kind: 'unknown' as const },
  };
  const written = writeOwnDocument(
    { ...emptyOwnDocument, lines: [{ id: 'stod', draft: unfinished }] },
    terms,
  );
  const { lines, problems } = readOwnDocument(written, terms);
  assert.deepEqual(lines[0]!.draft, unfinished);
  assert.ok(
    problems.some(
      ({ field, words }) => field === 'hotlines.stod.phone' && words.sv === 'Fyll i numret.',
    ),
  );
});

test('tells of a text that is no such document, and uses nothing of it', () => {
  for (const [text, words] of [
    ['', /går inte att läsa/],
    ['<html>', /går inte att läsa/],
    ['[]', /går inte att läsa/],
    ['{"schemaVersion":"1.0","a":1,"a":2}', /går inte att läsa/],
    ['{}', /vilken form/],
    ['{"schemaVersion":1}', /vilken form/],
    ['{"schemaVersion":"2.0"}', /nyare version/],
    ['{"payload":"","payloadType":"","signatures":[]}', /länets signerade fil/],
  ] as const) {
    const { isRead, lines, problems } = readOwnDocument(text, terms);
    assert.equal(isRead, false, text);
    assert.deepEqual(lines, []);
    assert.match(problems[0]!.words.sv, words);
  }
});

test('reads a document with a byte order mark, and one of odd shapes', () => {
  assert.ok(readOwnDocument('\ufeff{"schemaVersion":"1.0"}\r\n\n', terms).isRead);
  const odd = '{"schemaVersion":"1.0","hotlines":[1],"grantCalls":{"x":null}}';
  const { rest, problems, lines, calls } = readOwnDocument(odd, terms);
  assert.equal(problems.length, 2);
  assert.deepEqual(JSON.parse(writeOwnDocument({ rest, lines, calls }, terms)), JSON.parse(odd));
});
