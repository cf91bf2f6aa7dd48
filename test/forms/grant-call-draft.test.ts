import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  grantCallDraftOf,
  grantCallRecordOf,
  newGrantCall,
} from '../../src/forms/grant-call-draft.js';
import { now } from '../publication/demonstration-county.js';
import { inventedDocument } from '../publication/invented-document.js';

const terms = { hosts: null, now };
const call = inventedDocument.grantCalls['sagolanet-2027'];
const filled = grantCallDraftOf(call)!;

test('gives a record again that was read into fields', () => {
  for (const record of [
    call,
    { ...call, closingTime: '24:00', formerLastDay: '2026-12-01', newer: 1 },
  ]) {
    const { typed } = grantCallRecordOf(grantCallDraftOf(record)!, terms);
    assert.deepEqual(typed, { ...record });
  }
  assert.deepEqual(grantCallRecordOf(filled, terms).problems, []);
});

test('reads an amount and a share as people write them', () => {
  const [applicant] = filled.applicants;
  const read = (amount: string, share: string) =>
    grantCallRecordOf({ ...filled, amount, applicants: [{ ...applicant!, share }] }, terms);
  const { record } = read('900 000 kr', '50 %');
  assert.equal(record?.['amount'], 900_000);
  assert.equal((record?.['applicants'] as { share: number }[])[0]!.share, 50);
  assert.equal((read('1', '').record?.['applicants'] as { share: null }[])[0]!.share, null);
  assert.deepEqual(
    read('mycket', 'halva').problems.map(({ field, words }) => [field, words.sv]),
    [
      ['amount', 'Skriv beloppet i hela kronor, som 900 000.'],
      ['applicants.0.share', 'Skriv andelen i hela procent, från 1 till 100.'],
    ],
  );
});

test('tells what an empty call needs, row by row', () => {
  const { record, problems } = grantCallRecordOf(newGrantCall, terms);
  assert.equal(record, null);
  const fields = problems.map(({ field }) => field);
  for (const field of ['name', 'lastDay', 'applicants.0.label', 'purpose.uses.0', 'steps.0']) {
    assert.ok(fields.includes(field), `${field} of ${fields.join()}`);
  }
  assert.ok(!fields.includes('closingTime'));
});

test('shows no record that says what no field can hold', () => {
  for (const other of [null, { amount: 'x' }, { purpose: { other: 1 } }, { applicants: ['x'] }]) {
    assert.equal(grantCallDraftOf(other), null, JSON.stringify(other));
  }
});
