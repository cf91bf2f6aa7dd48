import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GenericSchema } from 'valibot';
import { expectedInSwedish } from '../../src/forms/expected-in-swedish.js';
import { expectedOf } from '../../src/material/expected-of.js';
import { openingHoursSchema } from '../../src/material/hours.js';
import { problems } from '../../src/material/problems.js';
import { headerSchema } from '../../src/publication/county-document-header.js';
import {
  recordSchemas,
  singleSchemas,
  withdrawalSchema,
} from '../../src/publication/published-records.js';
import { readRecords } from '../../src/publication/read-county-document.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

/** What English sentences have, and Swedish ones lack. */
const english = /\b(?:a|an|the|of|with|without|should|write|not|or|and|at|address)\b/;

const isTranslated = (expected: string) => {
  const said = expectedInSwedish(expected);
  // A single value is the same in all languages.
  assert.ok(said !== expected || /^[\w-]+$/.test(expected), expected);
  assert.doesNotMatch(said, english, expected);
};

const { hotlines, grantCalls, definitions, supportSections } = inventedDocument;
const records: [string, GenericSchema, object][] = [
  ['header', headerSchema, inventedDocument],
  ['hotlines', recordSchemas.hotlines, hotlines['sago-line']],
  ['withdrawn', withdrawalSchema, hotlines['former-line']],
  ['grantCalls', recordSchemas.grantCalls, grantCalls['sagolanet-2027']],
  ['definitions', recordSchemas.definitions, definitions.digital],
  ['supportSections', recordSchemas.supportSections, supportSections.fika],
  ['definitionsFrame', singleSchemas.definitionsFrame, inventedDocument.definitionsFrame],
  ['checklist', singleSchemas.checklist, inventedDocument.checklist],
];

/** The facts with each of them, at any depth, replaced by what is wrong there, one at a time. */
function* broken(facts: unknown): Generator<unknown> {
  for (const wrong of [undefined, null, 7, '', 'x', [], {}, { en: 'x' }]) yield wrong;
  if (typeof facts !== 'object' || facts === null) return;
  for (const [key, value] of Object.entries(facts)) {
    for (const one of broken(value)) {
      const copy = structuredClone(facts) as Record<string, unknown>;
      copy[key] = one;
      yield copy;
    }
  }
}

for (const [name, schema, facts] of records) {
  test(`says in Swedish whatever is expected of ${name}`, () => {
    const expected = new Set<string>();
    for (const one of broken(facts)) {
      for (const problem of problems(one, schema)) expected.add(problem.expected);
    }
    assert.ok(expected.size > 2);
    expected.forEach(isTranslated);
  });
}

test('says in Swedish what facts are missing that none of the invented county has', () => {
  for (const [, schema, facts] of records) {
    const entries = (schema as unknown as { entries: Record<string, GenericSchema> }).entries;
    for (const field of Object.keys(entries)) {
      for (const one of broken({ ...facts, [field]: 7 })) {
        problems(one, schema).forEach(({ expected }) => isTranslated(expected));
      }
    }
  }
});

test('says in Swedish how to write hours', () => {
  for (const hours of [
    'kl 9',
    '9.00-16.00',
    '09-16',
    'Må-Fr 09:00-16:00',
    'Mo-Fr 09:00-16:00 PH off',
    'Feb 30 off',
    'whenever',
    'x'.repeat(5000),
    7,
  ]) {
    const expected = expectedOf(openingHoursSchema, hours);
    assert.ok(expected, String(hours));
    isTranslated(expected.replace('whenever', ''));
  }
});

test('says in Swedish what is refused whoever signed it', () => {
  const line = hotlines['sago-line'];
  const section = supportSections.fika;
  const phone = { kind: 'phone', phone: '019-21 10 00', whose: 'Polisen', text: '019-21 10 00' };
  const wrong: object[] = [
    ...[
      ...['Ring 0900-12 34 56', 'a\u202eb', 'Skriv till eva.ek@sagolanet.example'],
      'Kvinnofridslinjen: 019-21 10 00',
    ].map((operator) => ({ hotlines: { a: { ...line, operator } } })),
    { hotlines: { a: { ...line, operator: { sv: 'a', 'x y': 'b' } } } },
    { hotlines: { a: { ...line, name: 'Kvinnofridslinjen' } } },
    { hotlines: { a: { ...line, phone: '112' } } },
    { hotlines: { a: { ...line, website: 'https://elsewhere.example/' } } },
    { hotlines: { a: { ...line, reviewed: '2099-01-01' } } },
    { hotlines: { kvinnofridslinjen: line, 'A B': line } },
    { hotlines: [] },
    { supportSections: { a: { ...section, blocks: [phone] } } },
  ];
  for (const json of wrong) {
    const read = readRecords(json as never, { hosts: ['sagolanet.example'], now });
    assert.ok(read.problems.length > 0, JSON.stringify(json));
    read.problems.forEach(({ expected }) => isTranslated(expected));
  }
});

test('gives back what it has no words for', () => {
  assert.equal(expectedInSwedish('something that is new here'), 'something that is new here');
});
