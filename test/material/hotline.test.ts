import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotlineSchema } from '../../src/material/hotline.js';
import { problems } from '../../src/material/problems.js';
import { timetableOf } from '../timetable-of.js';
import { hotline } from './invented-county.js';

const citation = { source: 'https://a.example/', publisher: 'Jouren', reviewed: '2026-01-01' };

/** A change of a line, and what is wrong with it. */
const changes: [change: object, ...wrong: [field: string, expected: string] | []][] = [
  [{}],
  [{ openingHours: null, hoursNote: 'office-hours' }],
  [{ openingHours: timetableOf('24/7'), bill: 'hidden' }],
  [{ sources: { audience: citation } }],
  [{ sources: { hoursNote: citation, audience: citation } }],
  [{ validFrom: '2026-10-01', validUntil: '2026-12-31', website: 'https://a.example/' }],
  [{ name: { en: 'A line' } }, 'name', 'a text, in Swedish or by language'],
  [
    { phone: '0900-123 45 67' },
    'phone',
    'a Swedish telephone number as printed, 010-123 45 67, not a premium one',
  ],
  [
    { phone: null },
    'phone',
    'a Swedish telephone number as printed, 010-123 45 67, not a premium one',
  ],
  [{ openingHours: 'Mo-Fr 09:00-16:00' }, 'openingHours', 'a timetable with rules'],
  [{ hoursWritten: ' ' }, 'hoursWritten', 'a text'],
  [{ hoursNote: 'at night' }, 'hoursNote', 'office-hours'],
  [{ eves: undefined }, 'eves', 'closed or open'],
  [{ audience: null }, 'audience', 'professionals or exposed'],
  [{ bill: 'shown' }, 'bill', 'hidden'],
  [{ topics: [] }, 'topics', 'a list with at least one entry'],
  [{ sources: {} }, 'sources', 'citations of audience, hoursNote'],
  [{ sources: { phone: citation } }, 'sources.phone', 'audience or hoursNote'],
  [{ fax: '019-000 00 00' }, 'fax', Object.keys(hotlineSchema.entries).join(' or ')],
];

for (const [change, field, expected] of changes) {
  test(`${field ? `expects ${expected} of` : 'takes'} a line with ${JSON.stringify(change)}`, () => {
    assert.deepEqual(
      problems({ ...hotline, ...change }, hotlineSchema).map((one) => [one.field, one.expected]),
      field ? [[field, expected]] : [],
    );
  });
}
