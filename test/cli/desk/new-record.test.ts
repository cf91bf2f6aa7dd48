import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newEntry, newRecord, recordId } from '../../../src/cli/desk/new-record.js';
import { nameSchema } from '../../../src/material/name.js';
import { expectedOf } from '../../../src/material/expected-of.js';

test('makes a name of what it is called, and none that is taken', () => {
  assert.equal(recordId('Länets nya jour', [], 'post'), 'lanets-nya-jour');
  assert.equal(recordId('Länets nya jour', ['lanets-nya-jour'], 'post'), 'lanets-nya-jour-2');
  assert.equal(recordId('2027', ['post'], 'post'), 'post-2');
  assert.equal(recordId('…', [], 'post'), 'post');
  for (const name of ['Åsa – 24/7', '2027 års medel', 'x'.repeat(200), `${'ab '.repeat(30)}`]) {
    assert.equal(expectedOf(nameSchema, recordId(name, [], 'post')), null, name);
  }
});

test('begins a record with what is known of it', () => {
  assert.deepEqual(newRecord('hotlines', 'Jour', '2026-11-26'), {
    name: 'Jour',
    openingHours: null,
    reviewed: '2026-11-26',
  });
  assert.deepEqual(newRecord('supportSections', 'Stöd', '2026-11-26'), {
    heading: 'Stöd',
    isUnasked: true,
    reviewed: '2026-11-26',
  });
});

test('begins a row as its kind is', () => {
  assert.equal(newEntry({ kind: 'text' }), '');
  assert.deepEqual(newEntry({ kind: 'list', item: { kind: 'text' } }), []);
  const share = {
    name: 'share',
    model: { kind: 'number' },
    isOptional: false,
    isNullable: true,
  } as const;
  assert.deepEqual(newEntry({ kind: 'group', fields: [share] }), { share: null });
  const options = [{ value: 'paragraph', fields: [] }];
  assert.deepEqual(newEntry({ kind: 'variant', key: 'kind', options }), { kind: 'paragraph' });
});
