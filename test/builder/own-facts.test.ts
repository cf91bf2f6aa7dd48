import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownFactsOf } from '../../src/builder/own-facts.js';
import { newGrantCall } from '../../src/forms/grant-call-draft.js';
import { newHotline, type HotlineDraft } from '../../src/forms/hotline-draft.js';
import { emptyOwnDocument } from '../../src/forms/own-document.js';
import { hoursDraftOf } from '../../src/forms/hours-draft.js';

const terms = { hosts: null, now: Date.parse('2026-11-24T10:00Z') };
const draft: HotlineDraft = {
  ...newHotline,
  name: { sv: 'Kommunens stödlinje' },
  phone: '019-21 00 00',
  audience: 'exposed',
  hours: hoursDraftOf('Mo-Fr 08:00-17:00; PH off', 'closed'),
  source: 'https://kommun.example/stod',
  publisher: { sv: 'Exempelkommunen' },
  reviewed: '2026-11-01',
};

test('has a finished line as pages read it, and as a tag’s attributes', () => {
  const facts = ownFactsOf({ ...emptyOwnDocument, lines: [{ id: 'egen', draft }] }, terms);
  assert.equal(facts.lines['egen']!.phone, '019-21 00 00');
  assert.ok(facts.lines['egen']!.openingHours);
  assert.equal(facts.unfinished.size, 0);
  assert.deepEqual(facts.asAttributes['egen'], {
    name: 'Kommunens stödlinje',
    phone: '019-21 00 00',
    hours: 'Mo-Fr 08:00-17:00; PH off',
    audience: 'exposed',
    reviewed: '2026-11-01',
  });
});

test('has what is unfinished as far as it is there, and claims nothing by it', () => {
  const facts = ownFactsOf(
    {
      ...emptyOwnDocument,
      lines: [{ id: 'egen', draft: { ...draft, phone: '', reviewed: '' } }],
      calls: [
        {
          id: 'bidrag',
          draft: {
            ...newGrantCall,
            name: { sv: 'Bidrag' },
            lastDay: '2027-02-18',
            amount: '500 000',
          },
        },
      ],
    },
    terms,
  );
  assert.deepEqual([...facts.unfinished.keys()], ['egen', 'bidrag']);
  assert.ok(facts.unfinished.get('egen')!.some(({ field }) => field === 'phone'));
  assert.deepEqual([facts.lines['egen']!.phone, facts.lines['egen']!.openingHours], [null, null]);
  assert.equal(facts.calls['bidrag']!.name, 'Bidrag');
  const { name, amount, 'last-day': lastDay } = facts.asAttributes['bidrag']!;
  assert.deepEqual([name, amount, lastDay], ['Bidrag', '500000', '2027-02-18']);
});
