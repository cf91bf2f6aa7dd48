import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isFreeNumber,
  isSwedishNumber,
  nationalNumber,
  phoneAddress,
} from '../../src/material/phone-number.js';

test('is the same number however it is written', () => {
  for (const written of [
    '010-223 57 60',
    '+46 10-223 57 60',
    '0046 10 223 57 60',
    '+46010 2235760',
  ])
    assert.equal(nationalNumber(written), '0102235760', written);
  assert.equal(nationalNumber('114 14'), '11414');
  assert.equal(nationalNumber('+47 22 00 00 00'), '+4722000000');
  // Only what stands first is a country's code.
  assert.equal(nationalNumber('019-00 46 12 3'), '0190046123');
});

for (const number of [
  '010-223 57 60',
  '020-390 000',
  '020-50 50 50',
  '019-000 00 00',
  '08-12 34 56',
  '070-123 45 67',
  '+46 19 000 00 00',
  '0046-19-000 00 00',
  '019‑000 00 00',
  '0771-11 44 00',
  '112',
  '114 14',
  '113 13',
  '1177',
  '116 006',
]) {
  test(`shows ${number}, and dials it`, () => {
    assert.ok(isSwedishNumber(number));
    assert.match(phoneAddress(number), /^tel:(?:\+46[1-9]\d{6,}|11\d{1,4})$/);
  });
}

for (const number of [
  ...['0900', '0939', '0944'].flatMap((series) => [
    `${series}-123 45 67`,
    `${series} 12345`,
    `+46 ${series.slice(1)} 123 45 67`,
    `+46 ${series} 123 45 67`,
    `0046-${series.slice(1)}-1234567`,
    `00 46 ${series.slice(1)} 1234567`,
    `${series[0]}-${series.slice(1)} 12 34 567`,
    `${[...series].join(' ')} 12 34 56`,
  ]),
  '118 118',
  '118118',
  '118 000',
  '11 80 00',
  '+46 118 118',
  '+47 22 00 00 00',
  '0047 22 00 00 00',
  '+1 900 555 01 99',
  '+358 9 1234567',
  '0',
  '2',
  '72 456',
  '0000000000',
  '019-21',
  '019-000 00 00 00 00 00',
  'växeln',
  '019-000 00 00 (växel)',
  '٠١٩-٠٠٠٠٠٠٠',
  '019-000\u200b0000',
  '',
  ' ',
]) {
  test(`refuses ${JSON.stringify(number)}`, () => assert.ok(!isSwedishNumber(number)));
}

test('knows that 020 and 116 are free, and no other', () => {
  for (const number of ['020-390 000', '+46 20 390 000', '0046-20 390000', '116 006', '116111'])
    assert.ok(isFreeNumber(number), number);
  for (const number of ['010-223 57 60', '019-020 00 00', '0771-11 60 20', '114 14', '1177', ''])
    assert.ok(!isFreeNumber(number), number);
});
