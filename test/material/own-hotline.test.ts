import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hotline } from '../../src/material/hotline.js';
import { ownHotline } from '../../src/material/own-hotline.js';
import type { OwnHotlineAttribute } from '../../src/material/own-hotline-attributes.js';
import { timetableOf } from '../timetable-of.js';

type Written = Partial<Record<OwnHotlineAttribute, string>>;
const own = (written: Written) => ownHotline((name) => written[name] ?? null);

const right = { name: 'Kommunens stödlinje', phone: '020-12 34 56' };
const whole: Written = {
  ...right,
  hours: 'Mo-Fr 09:00-16:00; PH off',
  audience: 'exposed',
  description: 'Stöd till dig.',
  eves: 'open',
  bill: 'hidden',
  website: 'https://kommun.example/',
  reviewed: '2026-11-01',
  'valid-from': '2026-01-01',
  'valid-until': '2026-12-31',
};

test('tells of a line what its site wrote, in a language that nobody has told', () => {
  const { told, mends } = own(whole);
  assert.deepEqual(mends, []);
  assert.deepEqual(told, {
    name: { '': 'Kommunens stödlinje' },
    purpose: { '': 'Stöd till dig.' },
    phone: '020-12 34 56',
    openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off'),
    hoursWritten: undefined,
    eves: 'open',
    audience: 'exposed',
    bill: 'hidden',
    website: 'https://kommun.example/',
    reviewed: '2026-11-01',
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
  });
});

test('makes do with a name and a number, and claims nothing else', () => {
  const { told, mends } = own(right);
  assert.deepEqual(mends, []);
  const { name, phone, eves, ...others } = told;
  assert.deepEqual([name, phone, eves], [{ '': right.name }, right.phone, 'closed']);
  for (const [field, value] of Object.entries(others)) assert.equal(value ?? null, null, field);
});

test('hides the bill of no line whose number is not known', () => {
  const { told, mends } = own({ name: right.name, bill: 'hidden' });
  assert.equal(told.bill, undefined);
  assert.deepEqual(
    mends.map(([attribute]) => attribute),
    ['phone', 'bill'],
  );
});

test('asks for a name and a number, and says of a line without what it is', () => {
  const { told, mends } = own({ hours: '24/7' });
  assert.deepEqual(
    mends.map(([attribute, value]) => [attribute, value]),
    [
      ['name', null],
      ['phone', null],
    ],
  );
  assert.equal(told.name, 'Telefonlinje');
  assert.equal(told.phone, null);
});

/** What is wrong, the field that it would have been, and what is told in its place. */
const wrongs: [written: Written, field: keyof Hotline, told: unknown, mend: RegExp][] = [
  [{ name: ' ' }, 'name', 'Telefonlinje', /^should be \S/],
  [{ name: 'Kvinnofridslinjen' }, 'name', 'Telefonlinje', /^should be its own, not a national/],
  [{ phone: '0900-123 45 67' }, 'phone', null, /^should be .*number/],
  [{ phone: '112' }, 'phone', null, /^should be its own, not a national line's$/],
  [{ phone: '+46 20 50 50 50' }, 'phone', null, /^should be its own, not a national line's$/],
  [{ audience: 'alla' }, 'audience', null, /^should be .*professionals.*exposed/],
  [{ description: '' }, 'purpose', undefined, /^should be \S/],
  [{ eves: 'ja' }, 'eves', 'closed', /^should be .*closed.*open/],
  [{ bill: 'ja' }, 'bill', undefined, /^should be hidden, and only for 020 and 116$/],
  [{ phone: '019-12 34 56', bill: 'hidden' }, 'bill', undefined, /^should be hidden, and only/],
  [{ website: 'http://kommun.example/' }, 'website', undefined, /^should be .*https/],
  // A date that cannot be read is kept, for the claim to end by it.
  [{ reviewed: 'i går' }, 'reviewed', 'i går', /^should be .*date/],
  [{ 'valid-from': '2026-02-30' }, 'validFrom', '2026-02-30', /^should be .*date/],
  [{ 'valid-until': 'snart' }, 'validUntil', 'snart', /^should be .*date/],
];

for (const [written, field, expected, mend] of wrongs) {
  test(`tells how to mend ${JSON.stringify(written)}, and what is told then`, () => {
    const { told, mends } = own({ ...right, ...written });
    assert.equal(mends.length, 1);
    const [attribute, value] = Object.entries(written).at(-1)!;
    assert.deepEqual(mends[0]!.slice(0, 2), [attribute, value]);
    assert.match(mends[0]![2], mend);
    assert.deepEqual(told[field], expected);
  });
}

test('shows hours that cannot be read as they were written, and claims nothing by them', () => {
  const { told, mends } = own({ ...right, hours: 'Mo-Fr 9-16' });
  assert.equal(told.openingHours, null);
  assert.equal(told.hoursWritten, 'Mo-Fr 9-16');
  assert.match(
    mends[0]![2],
    /^should be opening hours: write .*09:00-16:00; not understood: "9-16" at character 7$/,
  );
  const blank = own({ ...right, hours: ' ' });
  assert.equal(blank.told.hoursWritten, undefined);
  assert.equal(blank.mends.length, 1);
});

test('takes a number without what surrounds it', () => {
  assert.equal(own({ ...right, phone: ' 019-12 34 56 ' }).told.phone, '019-12 34 56');
});
