import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PublicationTerms } from '../../src/publication/publication-terms.js';
import { editorsType, materialType } from '../../src/publication/payload-types.js';
import { refusalMends, type RefusalReason } from '../../src/publication/refusal.js';
import { verifyPublication } from '../../src/publication/verify-publication.js';
import {
  demonstrationCounty,
  emptyDocument,
  listOf,
  now,
  publication,
  publicationBytes,
  type Making,
} from './demonstration-county.js';
import { bytesOf } from './sealed.js';

const county = await demonstrationCounty();
const { roots, editors, terms } = county;
const list = listOf(county);
const day = 86_400_000;

async function verify(making: Making = {}, more: Partial<PublicationTerms> = {}) {
  return verifyPublication(await publicationBytes(county, making), { ...terms, ...more });
}

async function reason(making: Making = {}, more: Partial<PublicationTerms> = {}) {
  const told = await verify(making, more);
  return told.isRight ? null : told.reason;
}

test('takes what two editors signed who are on a list that two roots signed', async () => {
  const told = await verify();
  assert.ok(told.isRight);
  assert.deepEqual(told.bytes, bytesOf(emptyDocument));
  assert.deepEqual(told.json, emptyDocument);
  assert.deepEqual(told.signedBy, ['Redaktör 1', 'Redaktör 2']);
  assert.deepEqual(told.list.hosts, list.hosts);
  assert.equal(told.expires, Date.parse(emptyDocument.expires));
});

test('takes any two of three roots, and of three editors', async () => {
  assert.equal(await reason({ listKeys: roots.slice(1), keys: editors.slice(1) }), null);
  assert.equal(await reason({ listKeys: [roots[2]!, roots[0]!], keys: editors }), null);
});

test('holds no longer than the list, or than two of those who signed', async () => {
  const expires = async (making: Making) => {
    const told = await verify(making);
    return told.isRight && told.expires;
  };
  const expiring = '2026-12-24T08:00:00Z';
  assert.equal(await expires({ list: { ...list, expires: expiring } }), Date.parse(expiring));
  const untilAdvent = (...past: number[]) => ({
    ...list,
    editors: list.editors.map((editor, index) =>
      past.includes(index) ? { ...editor, until: '2026-11-29' } : editor,
    ),
  });
  const endOfAdvent = Date.parse('2026-11-29T23:00:00Z');
  assert.equal(await expires({ list: untilAdvent(1) }), endOfAdvent);
  assert.equal(
    await expires({ list: untilAdvent(1), keys: editors }),
    Date.parse(emptyDocument.expires),
  );
  assert.equal(await expires({ list: untilAdvent(1, 2), keys: editors }), endOfAdvent);
});

const stranger = (await demonstrationCounty()).editors[0]!;
const withEditors = (change: (editor: (typeof list.editors)[number], index: number) => object) => ({
  ...list,
  editors: list.editors.map(change),
});
const document = (changed: object) => ({ document: { ...emptyDocument, ...changed } });
const records = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`record-${index}`, {}]));

const refused: [string, RefusalReason, Making, Partial<PublicationTerms>?][] = [
  ['one signature', 'too-few-signatures', { keys: [editors[0]!] }],
  ['two by one key', 'too-few-signatures', { keys: [editors[0]!, editors[0]!] }],
  ['a key that the list does not have', 'unknown-key', { keys: [editors[0]!, stranger] }],
  ['roots as editors', 'unknown-key', { keys: roots.slice(0, 2) }],
  [
    'an editor who was taken off the list',
    'unknown-key',
    { list: { ...list, editors: list.editors.slice(1) } },
  ],
  [
    'an editor past its date',
    'expired-key',
    {
      list: withEditors((editor, index) => ({
        ...editor,
        until: index ? '2027-01-01' : '2026-11-25',
      })),
    },
  ],
  [
    'two keys of one editor',
    'too-few-signatures',
    { list: withEditors((editor) => ({ ...editor, role: 'Redaktör' })) },
  ],
  [
    'one key as two editors',
    'malformed',
    { list: withEditors((editor) => ({ ...editor, publicKey: editors[0]!.publicKey })) },
  ],
  ['a list signed by one root', 'list-signatures', { listKeys: [roots[0]!] }],
  ['a list signed twice by one root', 'list-signatures', { listKeys: [roots[0]!, roots[0]!] }],
  ['a list signed by editors', 'list-signatures', { listKeys: editors.slice(0, 2) }],
  ['a list of another county', 'other-county', { list: { ...list, county: 'orebro' } }],
  ['a list past its date', 'list-expired', { list: { ...list, expires: '2026-11-26T10:00:00Z' } }],
  [
    'a list that holds for years',
    'list-expired',
    { list: { ...list, expires: '2029-01-01T00:00:00Z' } },
  ],
  ['a list of next week', 'future', { list: { ...list, published: '2026-12-03T10:00:00Z' } }],
  ['a list before one that is known', 'list-older', {}, { newestList: 4 }],
  ['a list of a newer shape', 'newer-schema', { list: { ...list, schemaVersion: '2.0' } }],
  [
    'a list with eleven editors',
    'malformed',
    { list: { ...list, editors: Array.from({ length: 11 }, () => list.editors[0]) } },
  ],
  ['a list without hosts', 'malformed', { list: { ...list, hosts: [] } }],
  ['a list as a document', 'wrong-type', { type: editorsType }],
  ['a document as a list', 'wrong-type', { listType: materialType }],
  ['another county', 'other-county', document({ county: 'orebro' })],
  ['what is expired', 'expired', document({ expires: '2026-11-26T10:00:00Z' })],
  ['what holds 91 days', 'too-long', document({ expires: '2027-02-19T08:00:00Z' })],
  ['what is of the day after tomorrow', 'future', document({ published: '2026-11-28T10:00:00Z' })],
  ['what is older than what is known', 'older', {}, { newest: { version: 13, bytes: null } }],
  [
    'other contents by the same version',
    'other-contents',
    {},
    { newest: { version: 12, bytes: bytesOf({ ...emptyDocument, expires: 'other' }) } },
  ],
  ['201 records', 'too-much', document({ hotlines: records(101), definitions: records(100) })],
  ['a newer shape', 'newer-schema', document({ schemaVersion: '2.0', county: 5 })],
  ['a version that is no whole number', 'malformed', document({ version: 1.5 })],
  ['a date without a time', 'malformed', document({ published: '2026-11-20' })],
  ['no JSON', 'malformed', { document: '{"a":' }],
  ['a key twice', 'malformed', { document: '{"county": "a", "county": "b"}' }],
  ['no roots', 'pins', {}, { roots: [] }],
  ['one root pinned twice', 'pins', {}, { roots: [terms.roots[0]!, terms.roots[0]!] }],
  ['a root that is no key', 'pins', {}, { roots: [...terms.roots, 'AAAA'] }],
  ['that nobody must sign', 'pins', {}, { threshold: 0 }],
  ['that half a person must sign', 'pins', {}, { threshold: 0.5 }],
];

for (const [what, expected, making, more] of refused) {
  test(`refuses ${what}`, async () => {
    const told = await verify(making, more);
    assert.ok(!told.isRight);
    assert.equal(told.reason, expected, told.sentence);
    assert.ok(told.sentence.includes(refusalMends[expected]));
  });
}

const taken: [string, Making, Partial<PublicationTerms>?][] = [
  [
    'a minor shape that is newer, with fields that are not known',
    document({ schemaVersion: '1.7', more: {} }),
  ],
  [
    'what is of tomorrow, for a clock that is behind',
    document({ published: '2026-11-27T09:59:00Z' }),
  ],
  ['what holds 90 days', document({ expires: '2027-02-18T08:00:00Z' })],
  ['200 records', document({ hotlines: records(100), definitions: records(100) })],
  ['what is shown already', {}, { newest: { version: 12, bytes: bytesOf(emptyDocument) } }],
  ['the next version', {}, { newest: { version: 11, bytes: bytesOf('{}') } }],
  [
    'one signature where one is asked for',
    { keys: [editors[0]!], listKeys: [roots[1]!] },
    { threshold: 1 },
  ],
  [
    'an editor on its last day',
    { list: withEditors((editor) => ({ ...editor, until: '2026-11-26' })) },
  ],
];

for (const [what, making, more] of taken) {
  test(`takes ${what}`, async () => assert.equal(await reason(making, more), null));
}

test('refuses on size before anything is read', async () => {
  const told = await verifyPublication(new Uint8Array(256_001), terms);
  assert.ok(!told.isRight && told.reason === 'too-large');
  assert.equal(await reason({}, { now: now + 100 * day }), 'expired');
});

test('reads nothing of a document that is not rightly signed', async () => {
  // What would be refused for its contents is refused for its signatures.
  assert.equal(await reason({ document: 'hej', keys: [editors[0]!] }), 'too-few-signatures');
  assert.equal(await reason({ list: 'hej', listKeys: [] }), 'list-signatures');
});

test('refuses an envelope with fields of the wrong kind, and one without a list', async () => {
  const whole = await publication(county);
  for (const wrong of [
    { payload: 5 },
    { payload: 'a' },
    { signatures: {} },
    { signatures: [{ keyid: 'a' }] },
    { signatures: Array.from({ length: 21 }, () => whole.signatures[0]) },
    { payloadType: null },
    { delegation: undefined },
    { delegation: [] },
  ]) {
    const told = await verifyPublication(bytesOf({ ...whole, ...wrong }), terms);
    assert.ok(!told.isRight && told.reason === 'malformed', JSON.stringify(wrong));
  }
});

test('takes no file of which a single bit is changed, but where it makes no difference', async () => {
  const bytes = await publicationBytes(county);
  const position = fc.nat({ max: bytes.length * 8 - 1 });
  await fc.assert(
    fc.asyncProperty(position, async (bit) => {
      const changed = Uint8Array.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      const told = await verifyPublication(changed, terms);
      if (told.isRight) assert.deepEqual(told.bytes, bytesOf(emptyDocument));
    }),
    { numRuns: 300 },
  );
});

test('never rejects, whatever bytes there are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
      assert.equal((await verifyPublication(Uint8Array.from(noise), terms)).isRight, false);
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.json(), async (json) => {
      assert.equal((await verifyPublication(bytesOf(json), terms)).isRight, false);
    }),
  );
});

test('says so where signatures cannot be checked', async () => {
  const whole = await publicationBytes(county);
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  const withCrypto = async (value: object) => {
    Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
    const told = await verifyPublication(whole, terms).finally(() =>
      Object.defineProperty(globalThis, 'crypto', own),
    );
    return told.isRight || told.reason;
  };
  const { subtle } = globalThis.crypto;
  const importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
  const digest = subtle.digest.bind(subtle);
  assert.equal(await withCrypto({}), 'insecure-context');
  assert.equal(await withCrypto({ subtle: { digest, importKey } }), 'no-ed25519');
});
