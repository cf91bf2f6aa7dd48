import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { toBase64 } from '../../src/publication/base64.js';
import { editorsListSchema, endOf, isShortEnough } from '../../src/publication/editors-list.js';
import { demonstrationCounty, listOf } from './demonstration-county.js';

const list = listOf(await demonstrationCounty());
const [editor] = list.editors;
/** As many editors, each with a key of its own. */
const editors = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...editor!,
    publicKey: toBase64(new Uint8Array(32).fill(at)),
  }));

test('takes a list, and leaves out fields that are not known', () => {
  const told = { ...list, more: 1, editors: list.editors.map((one) => ({ ...one, more: 1 })) };
  assert.deepEqual(v.parse(editorsListSchema, told), list);
  assert.ok(v.is(editorsListSchema, { ...list, editors: editors(10) }));
});

const refused: [string, object, string, RegExp][] = [
  ['a list of nobody', { editors: [] }, 'editors', /^a list with at least one entry/],
  ['eleven editors', { editors: editors(11) }, 'editors', /^at most 10 editors/],
  [
    'one key as two editors',
    { editors: [editor, { ...editor, role: 'Redaktör 2' }] },
    'editors',
    /^editors with keys that differ/,
  ],
  [
    'a key that is none',
    { editors: [{ ...editor, publicKey: 'AAAA' }] },
    'editors.0.publicKey',
    /^an Ed25519 public key/,
  ],
  ['an editor without a role', { editors: [{ ...editor, role: ' ' }] }, 'editors.0.role', /./],
  [
    'a day that is none',
    { editors: [{ ...editor, until: '2027-06-31' }] },
    'editors.0.until',
    /^a date/,
  ],
  ['a list without hosts', { hosts: [] }, 'hosts', /^a list with at least one entry/],
  ['a host that is an address', { hosts: ['https://a.example'] }, 'hosts.0', /^a host/],
  ['a version that is none', { version: 0 }, 'version', /whole number/],
  ['a date without a time', { expires: '2027-09-01' }, 'expires', /^a date and time/],
];

for (const [what, changed, field, words] of refused) {
  test(`refuses ${what}`, () => {
    const { issues } = v.safeParse(editorsListSchema, { ...list, ...changed });
    assert.equal(v.getDotPath(issues![0]), field);
    assert.match(issues![0].message, words);
  });
}

test('holds 400 days at most', () => {
  const published = '2026-09-01T08:00:00Z';
  assert.ok(isShortEnough({ ...list, published, expires: '2027-10-06T08:00:00Z' }));
  assert.ok(!isShortEnough({ ...list, published, expires: '2027-10-06T08:00:00.001Z' }));
});

test('lets a key sign through its last day in Stockholm, in summer and in winter', () => {
  for (const [until, end] of [
    ['2027-06-30', '2027-06-30T22:00:00Z'],
    ['2027-12-31', '2027-12-31T23:00:00Z'],
  ] as const) {
    assert.equal(endOf({ ...editor!, until }), Date.parse(end));
  }
});
