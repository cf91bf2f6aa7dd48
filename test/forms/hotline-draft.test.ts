import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotlineDraftOf, hotlineRecordOf, newHotline } from '../../src/forms/hotline-draft.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

const terms = { hosts: null, now };
const line = inventedDocument.hotlines['sago-line'];

test('gives a record again that was read into fields, with what no field shows', () => {
  for (const record of [
    line,
    {
      ...line,
      openingHours: null,
      hoursNote: 'office-hours',
      sources: {
        hoursNote: { source: 'https://a.example/', publisher: 'A', reviewed: '2026-01-01' },
      },
    },
    {
      ...line,
      name: { sv: 'Linjen', en: 'The line' },
      topics: ['a', { sv: 'b', fi: 'c' }],
      bill: 'hidden',
    },
  ]) {
    const draft = hotlineDraftOf(record);
    assert.ok(draft);
    const { record: same, problems } = hotlineRecordOf(draft, terms);
    assert.deepEqual(problems, []);
    assert.deepEqual(same, { ...record });
  }
});

test('gives no record as long as something is wrong, and all that was typed', () => {
  const { record, typed, problems } = hotlineRecordOf({ ...newHotline, phone: ' 112 ' }, terms);
  assert.equal(record, null);
  assert.equal(typed['phone'], '112');
  const fields = problems.map(({ field }) => field);
  assert.deepEqual(fields.sort(), [
    'audience',
    'hours.week',
    'name',
    'phone',
    'publisher',
    'reviewed',
    'source',
  ]);
});

test('shows a record with faults, and none that says what no field can hold', () => {
  const draft = hotlineDraftOf({ phone: '0900-1', openingHours: 'jämt', audience: 'alla' });
  assert.equal(draft?.phone, '0900-1');
  assert.equal(draft?.hours.kind, 'written');
  const { problems } = hotlineRecordOf(draft!, terms);
  assert.ok(problems.some(({ field }) => field === 'hours.notation'));
  for (const other of [null, 'x', [], { phone: 5 }, { name: ['x'] }, { eves: 'kanske' }]) {
    assert.equal(hotlineDraftOf(other), null, JSON.stringify(other));
  }
});
