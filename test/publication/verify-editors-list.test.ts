import assert from 'node:assert/strict';
import { test } from 'node:test';
import { envelope } from '../../src/publication/envelope.js';
import { editorsType, materialType } from '../../src/publication/payload-types.js';
import type { PublicationTerms } from '../../src/publication/publication-terms.js';
import { Refused } from '../../src/publication/refusal.js';
import { verifiedEditorsList } from '../../src/publication/verify-editors-list.js';
import { demonstrationCounty, listOf } from './demonstration-county.js';
import { sealed } from './sealed.js';

const county = await demonstrationCounty();
const { roots, editors, terms } = county;
const list = listOf(county);

interface Given extends Partial<PublicationTerms> {
  readonly list?: unknown;
  readonly keys?: typeof roots;
}

async function verified(given: Given = {}) {
  const { list: told = list, keys = roots.slice(0, 2), ...more } = given;
  return verifiedEditorsList(envelope(await sealed(editorsType, told, keys), 'it'), {
    ...terms,
    ...more,
  });
}

/** Why a list is refused, and what was found. */
async function refused(given: Given): Promise<[string, string]> {
  try {
    await verified(given);
  } catch (error) {
    assert.ok(error instanceof Refused, String(error));
    return [error.refusal.reason, error.refusal.found];
  }
  return ['nothing', ''];
}

test('gives a list that as many roots have signed as are asked for', async () => {
  assert.deepEqual(await verified(), list);
  assert.deepEqual(await verified({ keys: roots }), list);
  assert.deepEqual(await verified({ keys: [roots[2]!], threshold: 1 }), list);
  assert.deepEqual(await verified({ threshold: 3, keys: roots }), list);
});

test('takes a list until the instant at which it ends, the one that is known, and a newer', async () => {
  const end = Date.parse(list.expires);
  assert.deepEqual(await verified({ now: end - 1 }), list);
  for (const newestList of [0, 2, 3]) assert.deepEqual(await verified({ newestList }), list);
});

test('takes a list of as much as a day ahead, for a clock that is behind', async () => {
  const now = Date.parse(list.published) - 86_400_000;
  assert.deepEqual(await verified({ now }), list);
  assert.deepEqual(await refused({ now: now - 1 }), [
    'future',
    'the list of editors is of 2026-09-01T08:00:00Z',
  ]);
});

const keys = terms.roots;
const cases: [string, Given, string, RegExp][] = [
  ['no pins', { roots: [] }, 'pins', /^0 root keys are pinned, and 2 must sign$/],
  ['one root pinned twice', { roots: [keys[0]!, keys[0]!] }, 'pins', /^1 root keys/],
  ['a pin that is no key', { roots: [...keys, 'AAAA'] }, 'pins', /^4 root keys/],
  ['that nobody must sign', { threshold: 0 }, 'pins', /and 0 must sign$/],
  ['a number that is not whole', { threshold: 1.5 }, 'pins', /and 1\.5 must sign$/],
  ['more to sign than are pinned', { threshold: 4 }, 'pins', /^3 root keys .* 4 must sign$/],
  ['one root', { keys: [roots[0]!] }, 'list-signatures', /^1 of the pinned roots .* and 2 must$/],
  ['one root twice', { keys: [roots[0]!, roots[0]!] }, 'list-signatures', /^1 of/],
  ['editors as roots', { keys: editors.slice(0, 2) }, 'list-signatures', /^0 of/],
  ['what is not signed, before it is read', { list: 'hej', keys: [] }, 'list-signatures', /^0 of/],
  ['no JSON', { list: 'hej' }, 'malformed', /^the list of editors: should be one JSON object/],
  [
    'what is no list',
    { list: { ...list, hosts: [] } },
    'malformed',
    /^the list of editors needs hosts: /,
  ],
  ['a newer shape', { list: { ...list, schemaVersion: '2.0' } }, 'newer-schema', /is 2\.0$/],
  ['another county', { county: 'orebro' }, 'other-county', /is for sagolanet$/],
  [
    'what has ended',
    { now: Date.parse(list.expires) },
    'list-expired',
    /^it held until 2027-09-01/,
  ],
  [
    'what holds for years',
    { list: { ...list, expires: '2029-01-01T00:00:00Z' } },
    'list-expired',
    /^it holds longer than 400 days$/,
  ],
  ['an older one', { newestList: 4 }, 'list-older', /^version 3 is before 4$/],
];

for (const [what, given, reason, words] of cases) {
  test(`refuses ${what}`, async () => {
    const [told, found] = await refused(given);
    assert.equal(told, reason);
    assert.match(found, words);
  });
}

test('holds signatures against the type that they were made for', async () => {
  const signed = await sealed(materialType, list, roots.slice(0, 2));
  const asList = envelope({ ...signed, payloadType: editorsType }, 'it');
  await assert.rejects(
    verifiedEditorsList(asList, terms),
    ({ refusal }: Refused) => refusal.reason === 'list-signatures',
  );
});
