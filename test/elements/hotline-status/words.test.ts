import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotlineView, type HoursValidity } from '../../../src/elements/hotline-status/view.js';
import {
  announcementText,
  audienceSourceText,
  audienceText,
  oldHoursText,
  stateText,
  validityText,
} from '../../../src/elements/hotline-status/words.js';
import ar from '../../../src/language/translations/credits/ar.js';
import { swedish } from '../../../src/language/words.js';
import type { Hotline } from '../../../src/material/hotline.js';
import { parseDate } from '../../../src/time/civil-date.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { timetableOf } from '../../timetable-of.js';

const line: Hotline = {
  name: 'En linje',
  phone: '019-000 00 00',
  openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off'),
  eves: 'closed',
  audience: 'exposed',
  reviewed: '2026-11-01',
};

/** What is said of a line at an instant, to a visitor whose clock shows Swedish time, or another. */
const states: [now: string, others: Partial<Hotline>, here: string, elsewhere?: string][] = [
  ['2026-11-24T10:00', {}, 'Öppet nu, stänger kl. 16:00', 'Öppet nu, stänger kl. 16:00 svensk tid'],
  [
    '2026-11-24T15:45',
    {},
    'Öppet nu, stänger snart: kl. 16:00',
    'Öppet nu, stänger snart: kl. 16:00 svensk tid',
  ],
  ['2026-11-24T08:00', {}, 'Stängt nu. Öppnar kl. 09:00', 'Stängt nu. Öppnar kl. 09:00 svensk tid'],
  [
    '2026-11-24T17:00',
    {},
    'Stängt nu. Öppnar i morgon kl. 09:00',
    'Stängt nu. Öppnar i morgon kl. 09:00 svensk tid',
  ],
  [
    '2026-11-28T10:00',
    {},
    'Stängt nu. Öppnar på måndag kl. 09:00',
    'Stängt nu. Öppnar på måndag kl. 09:00 svensk tid',
  ],
  [
    '2026-12-25T10:00',
    {},
    'Stängt i dag, juldagen. Öppnar på måndag kl. 09:00',
    'Stängt i dag, juldagen. Öppnar på måndag kl. 09:00 svensk tid',
  ],
  [
    '2026-11-24T10:00',
    { openingHours: timetableOf('Mo-Fr 09:00-16:00; 2026 Nov 24 off') },
    'Stängt, avvikande öppettider i dag. Öppnar i morgon kl. 09:00',
    'Stängt, avvikande öppettider i dag. Öppnar i morgon kl. 09:00 svensk tid',
  ],
  [
    '2026-11-24T10:00',
    { openingHours: timetableOf('Mo-Fr 09:00-16:00; 2026 Nov 24-2026 Dec 03 off') },
    'Stängt nu. Öppnar fredag 4 december 2026 kl. 09:00',
    'Stängt nu. Öppnar fredag 4 december 2026 kl. 09:00 svensk tid',
  ],
  ['2026-11-24T10:00', { openingHours: timetableOf('2026 Nov 23 09:00-16:00') }, 'Stängt nu'],
  ['2026-11-24T10:00', { openingHours: timetableOf('24/7') }, 'Öppet dygnet runt'],
  ['2026-11-24T10:00', { openingHours: null }, 'Vi vet inte om någon svarar nu'],
  // Facts that are old name their year, and in time make no claim. Around the clock is told as it is.
  [
    '2026-11-24T10:00',
    { reviewed: '2025-06-01' },
    'Öppet nu, stänger kl. 16:00, enligt uppgift från 2025',
    'Öppet nu, stänger kl. 16:00 svensk tid, enligt uppgift från 2025',
  ],
  ['2026-11-24T10:00', { reviewed: '2018-08-15' }, 'Vi vet inte om någon svarar nu'],
  [
    '2026-11-24T10:00',
    { reviewed: '2018-08-15', openingHours: timetableOf('24/7') },
    'Öppet dygnet runt',
  ],
  [
    '2026-11-24T10:00',
    { reviewed: '2025-06-01', openingHours: null },
    'Vi vet inte om någon svarar nu',
  ],
];

for (const [now, others, here, elsewhere = here] of states) {
  test(`says at ${now}: ${here}`, () => {
    const view = (offset: number) =>
      hotlineView({ ...line, ...others }, parseInstant(now)!, offset);
    assert.equal(stateText(swedish, view(60)), here);
    assert.equal(stateText(swedish, view(-300)), elsewhere);
  });
}

test('tells hours that nobody vouches for as what was said then', () => {
  const old = { ...line, reviewed: '2018-08-15' };
  assert.equal(
    oldHoursText(swedish, hotlineView(old, parseInstant('2026-11-24T10:00')!, 60)),
    'Enligt uppgift från 2018: helgfria vardagar, måndag till fredag, kl. 09:00–16:00. Vi vet inte om tiderna gäller.',
  );
});

test('announces what is true until the next change', () => {
  for (const [state, text] of [
    ['open', 'En linje: nu öppet'],
    ['closing-soon', 'En linje: nu öppet'],
    ['always-open', 'En linje: nu öppet'],
    ['closed', 'En linje: nu stängt'],
    ['unknown', 'En linje: vi vet inte längre om någon svarar'],
    ['unverified', 'En linje: vi vet inte längre om någon svarar'],
  ] as const) {
    assert.equal(announcementText(swedish, line.name, state), text);
  }
});

test('keeps a name whose language nobody has told apart from the sentence', () => {
  assert.ok(announcementText(ar, { '': 'خط' }, 'open').includes('\u2068خط\u2069'));
});

test('says whom a line is for, and where that is from', () => {
  assert.equal(audienceText(swedish, 'professionals'), 'För dig som möter frågorna i ditt arbete.');
  assert.equal(audienceText(swedish, 'exposed'), 'För dig som är utsatt för våld.');
  assert.equal(audienceSourceText(swedish, false), 'Källa för vem linjen är till för:');
  assert.equal(
    audienceSourceText(swedish, true),
    'Källa för tiderna och för vem linjen är till för:',
  );
});

/** From when or until when hours hold. */
const validities: [validity: HoursValidity, text: string][] = [
  [
    { kind: 'from', day: parseDate('2026-12-24')! },
    'Tiderna gäller från och med 24 december 2026.',
  ],
  [
    { kind: 'until', day: parseDate('2026-12-24')! },
    'Tiderna gäller till och med 24 december 2026.',
  ],
  [{ kind: 'past' }, 'Kontrollera aktuella öppettider.'],
];

for (const [validity, text] of validities) {
  test(`says of hours: ${text}`, () => assert.equal(validityText(swedish, validity), text));
}
