import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GrantCall } from '../../src/material/grant-call.js';
import { ownGrantCall } from '../../src/material/own-grant-call.js';
import type { OwnGrantCallAttribute } from '../../src/material/own-grant-call-attributes.js';

type Written = Partial<Record<OwnGrantCallAttribute, string>>;
const own = (written: Written, data: string | null = null) =>
  ownGrantCall((name) => written[name] ?? null, data);

const right = { name: 'Bidrag mot våld', 'last-day': '2027-02-18' };
const whole: Written = {
  ...right,
  publisher: 'Kommunen',
  opens: '2026-12-01',
  'closing-time': '16:00',
  'former-last-day': '2027-02-04',
  'decision-day': '2027-04-01',
  amount: '900 000 kr',
  applicants: 'Kommuner 50 %; Föreningar 100 procent; Stiftelser',
  steps: 'PM; ; Budget ',
  website: 'https://kommun.example/',
  reviewed: '2026-11-01',
  'valid-until': '2027-03-01',
};
const told: GrantCall = {
  id: 'Bidrag mot våld',
  name: { '': 'Bidrag mot våld' },
  announcer: { '': 'Kommunen' },
  applicants: [
    { label: { '': 'Kommuner' }, share: 50 },
    { label: { '': 'Föreningar' }, share: 100 },
    { label: { '': 'Stiftelser' }, share: null },
  ],
  steps: [{ '': 'PM' }, { '': 'Budget' }],
  website: 'https://kommun.example/',
  amount: 900_000,
  opens: '2026-12-01',
  lastDay: '2027-02-18',
  closingTime: '16:00',
  formerLastDay: '2027-02-04',
  decisionDay: '2027-04-01',
  reviewed: '2026-11-01',
  validUntil: '2027-03-01',
};

test('tells of a call what its site wrote', () => {
  assert.deepEqual(own(whole), { told, mends: [] });
});

test('has the same by data, and attributes before it', () => {
  const property = (name: string) =>
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const entries = Object.entries(whole).map(([name, value]) => [property(name), value]);
  const data = JSON.stringify(Object.fromEntries(entries));
  assert.deepEqual(own({}, data), { told, mends: [] });
  assert.equal(own({ 'last-day': '2027-02-28' }, data).told.lastDay, '2027-02-28');
});

test('tells how to mend data that is none', () => {
  const { mends } = own(right, '[]');
  assert.deepEqual(mends, [['data', '[]', 'should be JSON, {"lastDay": "2027-02-18"}']]);
});

test('asks for a name and a last day, and calls a call without a name what it is', () => {
  const { told: call, mends } = own({});
  assert.deepEqual(
    mends.map(([attribute, value]) => [attribute, value]),
    [
      ['name', null],
      ['last-day', null],
    ],
  );
  assert.deepEqual(
    [call.id, call.name, call.amount, call.applicants, call.steps],
    ['Bidrag att söka', 'Bidrag att söka', null, [], []],
  );
  for (const field of ['announcer', 'website', 'opens', 'lastDay', 'closingTime'] as const) {
    assert.equal(call[field], undefined, field);
  }
});

/** What is wrong, the field that it would have been, and what is told in its place. */
const wrongs: [written: Written, field: keyof GrantCall, told: unknown, mend: RegExp][] = [
  [{ name: ' ' }, 'name', 'Bidrag att söka', /^should be \S/],
  [{ publisher: '' }, 'announcer', undefined, /^should be \S/],
  [{ amount: '1,5' }, 'amount', null, /^should be .*whole kronor/],
  [{ website: 'data:text/html,x' }, 'website', undefined, /^should be .*https/],
  [{ 'decision-day': 'i vår' }, 'decisionDay', undefined, /^should be .*date/],
  [{ steps: '' }, 'steps', [], /^should be \S/],
  // What makes a claim is kept as it is written, so that none is made by it.
  [{ opens: 'snart' }, 'opens', 'snart', /^should be .*date/],
  [{ 'last-day': '2027-02-30' }, 'lastDay', '2027-02-30', /^should be .*date/],
  [{ 'closing-time': '25:00' }, 'closingTime', '25:00', /^should be .*HH:MM/],
  [{ 'former-last-day': 'x' }, 'formerLastDay', 'x', /^should be .*date/],
  [{ reviewed: 'i går' }, 'reviewed', 'i går', /^should be .*date/],
  [{ 'valid-until': 'x' }, 'validUntil', 'x', /^should be .*date/],
];

for (const [written, field, expected, mend] of wrongs) {
  test(`tells how to mend ${JSON.stringify(written)}, and what is told then`, () => {
    const { told: call, mends } = own({ ...right, ...written });
    assert.equal(mends.length, 1);
    assert.deepEqual(mends[0]!.slice(0, 2), Object.entries(written)[0]);
    assert.match(mends[0]![2], mend);
    assert.deepEqual(call[field], expected);
  });
}

/** Applicants as written, one of them wrong: it is shown as written, and gets no number. */
for (const [applicants, shares, isRight] of [
  ['Kommuner 50 %', [['Kommuner', 50]], true],
  ['Kommuner  50  %', [['Kommuner', 50]], true],
  // As markup is broken into lines.
  ['Kommuner och\n  regioner\n  50 %', [['Kommuner och\n  regioner', 50]], true],
  ['Kommuner 50', [['Kommuner 50', null]], false],
  ['Kommuner 1%', [['Kommuner', 1]], true],
  ['Kommuner 0 %', [['Kommuner 0 %', null]], false],
  ['Kommuner 101 %', [['Kommuner 101 %', null]], false],
  ['Kommuner 50,5 %', [['Kommuner 50,5 %', null]], false],
  ['50 %', [['50 %', null]], false],
  [
    'Kommuner 50 %; A % B',
    [
      ['Kommuner', 50],
      ['A % B', null],
    ],
    false,
  ],
  [';;', [], false],
] as const) {
  test(`reads the applicants "${applicants}"`, () => {
    const { told: call, mends } = own({ ...right, applicants });
    assert.deepEqual(
      call.applicants.map(({ label, share }) => [(label as { '': string })[''], share]),
      shares,
    );
    assert.equal(mends.length, isRight ? 0 : 1);
    if (!isRight) assert.match(mends[0]![2], /^should be .*Kommuner 50 %; Stiftelser/);
  });
}
