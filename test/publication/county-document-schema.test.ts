import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { countyMaterialSchema } from '../../build/county-material-schema.mjs';
import { bundledHotlines } from '../../src/material/bundled/hotlines.js';
import { isSwedishNumber } from '../../src/material/phone-number.js';
import { headerSchema } from '../../src/publication/county-document-header.js';
import { readCountyDocument } from '../../src/publication/read-county-document.js';
import { emptyDocument, now } from './demonstration-county.js';
import { inventedDocument } from './invented-document.js';

const schema = await countyMaterialSchema();
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
const validate = ajv.compile(schema);
const line = inventedDocument.hotlines['sago-line'];
const withLine = (more: object) => ({ ...emptyDocument, hotlines: { a: { ...line, ...more } } });

/** Where a document is wrong by the schema. */
function wrongAt(document: object): string[] {
  validate(JSON.parse(JSON.stringify(document)));
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

test('is a right schema, of draft 7', () => assert.ok(ajv.validateSchema(schema)));

test('takes documents that are right', () => {
  for (const document of [
    emptyDocument,
    { $schema: './county-material.schema.json', ...inventedDocument },
    withLine({ openingHours: null, hoursNote: 'office-hours' }),
    withLine({ name: { sv: 'Linjen', 'sv-simple': 'Linjen', ar: 'خط' } }),
    withLine({ phone: '+46 10 223 57 60', publisher: 'Region Sagolän' }),
    withLine({ phone: bundledHotlines.orebro['honour-support']!.phone, validUntil: '2027-01-31' }),
  ]) {
    assert.deepEqual(wrongAt(document), []);
  }
});

const bad: [string, object, RegExp][] = [
  ['a misspelt field', withLine({ openingHour: '24/7' }), /^\/hotlines\/a$/],
  ['a missing field', withLine({ reviewed: undefined }), /^\/hotlines\/a$/],
  ['a premium number', withLine({ phone: '0900-12 34 56' }), /phone$/],
  ['a premium number with its country', withLine({ phone: '+46 (0)939-12 34 56' }), /phone$/],
  ['a premium number from abroad', withLine({ phone: '0046 944 12 34 56' }), /phone$/],
  ['a directory', withLine({ phone: '118 118' }), /phone$/],
  ['words as a number', withLine({ phone: 'ring oss' }), /phone$/],
  ['hours in words', withLine({ openingHours: 'vardagar kl. 9' }), /openingHours$/],
  ['a link by http', withLine({ website: 'http://sagolanet.example/' }), /website$/],
  ['a link by a user', withLine({ website: 'https://a@sagolanet.example/' }), /website$/],
  ['a date that is none', withLine({ reviewed: '2026-13-01' }), /reviewed$/],
  ['a text without Swedish', withLine({ name: { en: 'Line' } }), /name$/],
  ['an empty text', withLine({ name: ' ' }), /name$/],
  ['an audience that is not known', withLine({ audience: 'all' }), /audience$/],
  [
    'a withdrawal that is no date',
    { ...emptyDocument, hotlines: { a: { withdrawn: true } } },
    /withdrawn$/,
  ],
  [
    'a name in capitals',
    { ...emptyDocument, definitions: { A: inventedDocument.definitions.digital } },
    /definitions$/,
  ],
  ['a document without an end', { ...emptyDocument, expires: undefined }, /^$/],
  ['a date without a time', { ...emptyDocument, published: '2026-11-26' }, /published$/],
  ['a newer shape', { ...emptyDocument, schemaVersion: '2.0' }, /schemaVersion$/],
  [
    'a person’s mailbox',
    {
      ...emptyDocument,
      grantCalls: {
        a: {
          ...inventedDocument.grantCalls['sagolanet-2027'],
          application: { content: 'a', postalAddress: ['b'], contact: 'a.b@sagolanet.example' },
        },
      },
    },
    /contact$/,
  ],
];

for (const [what, document, place] of bad) {
  test(`refuses ${what}`, () => {
    const places = wrongAt(document);
    assert.ok(
      places.some((one) => place.test(one)),
      JSON.stringify(places),
    );
  });
}

test('refuses nothing that a page takes', () => {
  const header = v.parse(headerSchema, emptyDocument);
  const value = fc.oneof(
    fc.constantFrom(null, true, 1, 50, '', 'a', '24/7', '2026-02-28', '09:00', [], {}, ['a'], {
      sv: 'a',
    }),
    fc.string({ unit: fc.constantFrom(...'0149 +-a.@:/') }),
  );
  const group = fc.constantFrom(
    'hotlines',
    'grantCalls',
    'definitions',
    'supportSections' as const,
  );
  fc.assert(
    fc.property(group, fc.nat(), value, (name, at, changed) => {
      const [[id, record]] = Object.entries(inventedDocument[name as 'hotlines']) as [
        [string, object],
      ];
      const fields = Object.keys(record);
      const document = {
        ...emptyDocument,
        [name]: { [id]: { ...record, [fields[at % fields.length]!]: changed } },
      };
      const { problems } = readCountyDocument(document, header, { hosts: null, now });
      if (problems.length === 0) assert.deepEqual(wrongAt(document), []);
    }),
    { numRuns: 2000 },
  );
});

test('refuses no number that is Swedish, and takes none at a premium rate', () => {
  const unit = fc.constantFrom(...'0123469 -–+'.split(''));
  const premium = fc.constantFrom('0900', '0 939', '09-44', '+46 900', '0046939', '118');
  const isTaken = (phone: string) => wrongAt(withLine({ phone })).length === 0;
  fc.assert(
    fc.property(fc.string({ unit, minLength: 5, maxLength: 14 }), (phone) => {
      if (isSwedishNumber(phone)) assert.ok(isTaken(phone), phone);
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(premium, fc.string({ unit, maxLength: 9 }), (prefix, rest) =>
      assert.ok(!isTaken(prefix + rest), prefix + rest),
    ),
  );
});
