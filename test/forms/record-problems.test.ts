import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordProblems } from '../../src/forms/record-problems.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

const terms = { hosts: null, now };
const line = inventedDocument.hotlines['sago-line'];
const call = inventedDocument.grantCalls['sagolanet-2027'];
const fields = (
  ...[group, record, hosts = null]: [
    'hotlines' | 'grantCalls',
    Record<string, unknown>,
    (readonly string[] | null)?,
  ]
) => recordProblems(group, record, { hosts, now }).map(({ field }) => field);

test('finds nothing wrong with what pages take', () => {
  assert.deepEqual(recordProblems('hotlines', line, terms), []);
  assert.deepEqual(recordProblems('grantCalls', call, terms), []);
});

test('finds all that is wrong at once, where pages stop at the first', () => {
  assert.deepEqual(
    fields('hotlines', {
      ...line,
      name: 'Kvinnofridslinjen',
      audience: '',
      reviewed: '2099-01-01',
    }),
    ['audience', 'reviewed', 'name'],
  );
  const { lastDay, ...others } = call;
  assert.ok(lastDay);
  assert.deepEqual(
    fields(
      'grantCalls',
      { ...others, announcer: 'Ring 0900-123 45 67', website: 'https://a.example/' },
      ['b.example'],
    ).sort(),
    ['announcer', 'lastDay', 'source', 'website'],
  );
});

test('looks at all facts of an empty record', () => {
  const required = [
    'name',
    'phone',
    'openingHours',
    'eves',
    'audience',
    'source',
    'publisher',
    'reviewed',
  ];
  assert.deepEqual(fields('hotlines', {}).sort(), required.sort());
  assert.equal(fields('grantCalls', {}).length, 13);
});
