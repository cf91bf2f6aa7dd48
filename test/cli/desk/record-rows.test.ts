import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordRows } from '../../../src/cli/desk/record-rows.js';

const line = {
  name: { sv: 'Linjen', en: 'The line' },
  phone: '010-123 45 67',
  reviewed: '2026-01-01',
};
const terms = {
  published: { hotlines: { a: line, b: line, c: line, g: line }, grantCalls: {} },
  wrong: ['hotlines.b.phone', 'hotlines.bb'],
  untranslated: ['hotlines.c'],
  now: Date.UTC(2026, 10, 26, 12),
  language: 'sv',
} as const;
const statesOf = (records: object) =>
  Object.fromEntries(
    recordRows({ hotlines: records }, terms).map(({ id, states }) => [id, states.join(' ')]),
  );

test('tells of each record what there is to know at a glance', () => {
  assert.deepEqual(
    statesOf({
      a: line,
      b: { ...line, phone: '1' },
      c: line,
      d: line,
      e: { ...line, reviewed: '2024-11-25' },
      f: { ...line, reviewed: '2024-11-26', validUntil: '2026-11-25' },
      g: { withdrawn: '2026-11-01' },
    }),
    {
      a: '',
      b: 'wrong changed',
      c: 'untranslated',
      d: 'new',
      e: 'new old',
      f: 'new ended',
      g: 'withdrawn changed',
    },
  );
  assert.deepEqual(statesOf({ a: { ...line, validUntil: '2026-12-26' } }), { a: 'changed ends' });
  assert.deepEqual(statesOf({ a: { ...line, validUntil: '2026-12-27' } }), { a: 'changed' });
});

test('calls a record by its name, also one that is withdrawn, and what has none by its id', () => {
  const rows = recordRows(
    { hotlines: { a: { withdrawn: '2026-11-01' }, z: {} }, checklist: {} },
    terms,
  );
  assert.deepEqual(
    rows.map(({ record, title }) => [record, title]),
    [
      ['hotlines.a', 'Linjen'],
      ['hotlines.z', 'z'],
      ['checklist', ''],
    ],
  );
});
