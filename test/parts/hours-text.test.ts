import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursWithin, reasonText, toldHours } from '../../src/parts/hours-text.js';
import { swedish } from '../../src/language/words.js';
import type { Hotline } from '../../src/material/hotline.js';
import { timetableOf } from '../timetable-of.js';

const line: Hotline = {
  name: 'En linje',
  phone: null,
  openingHours: null,
  eves: 'closed',
  audience: null,
};
const closedEves = 'Midsommarafton, julafton och nyårsafton räknas som helgdagar.';
const openEves = 'Midsommarafton, julafton och nyårsafton räknas inte som helgdagar.';

/** What is told of a line: its usual hours, and the exceptions. */
const told: [others: Partial<Hotline>, usual: readonly string[], exceptions: readonly string[]][] =
  [
    [{}, ['Öppettiderna är inte kända. Ring för att höra om någon svarar.'], []],
    [{ hoursWritten: 'vardagar på dagtid' }, ['vardagar på dagtid'], []],
    [
      { hoursNote: 'office-hours' },
      ['Kontorstid på vardagar. Klockslagen är inte kända. Ring, eller se linjens webbplats.'],
      [],
    ],
    [{ openingHours: timetableOf('24/7') }, ['Alla dagar, dygnet runt.'], []],
    [
      { openingHours: timetableOf('Mo,We 09:00-12:00,13:00-16:00') },
      ['Måndag, onsdag, kl. 09:00–12:00, kl. 13:00–16:00.'],
      [],
    ],
    // Holidays are told of once: "helgfria" does, where that is said of each day.
    [
      { openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off') },
      ['Helgfria vardagar, måndag till fredag, kl. 09:00–16:00.'],
      [closedEves],
    ],
    [
      { openingHours: timetableOf('Sa 10:00-12:00; PH off'), eves: 'open' },
      ['Lördag, kl. 10:00–12:00.', 'Helgdagar: stängt.'],
      [openEves],
    ],
    // How the eves count is our reading of a source.
    [
      { openingHours: timetableOf('Sa 10:00-12:00; PH off'), source: 'https://a.example/' },
      ['Lördag, kl. 10:00–12:00.', 'Helgdagar: stängt.'],
      [`${closedEves} Det står inte i källan.`],
    ],
    [
      { openingHours: timetableOf('Mo-Fr 09:00-16:00; Sa 10:00-12:00; PH off') },
      [
        'Helgfria vardagar, måndag till fredag, kl. 09:00–16:00.',
        'Lördag, kl. 10:00–12:00.',
        'Helgdagar: stängt.',
      ],
      [closedEves],
    ],
    // Other hours on some dates are exceptions, unless there are no usual ones.
    [
      { openingHours: timetableOf('Mo 09:00-12:00; Jul off; 2026 Nov 25 09:00-12:00') },
      ['Måndag, kl. 09:00–12:00.'],
      ['1 juli till 31 juli: stängt.', '25 november 2026, kl. 09:00–12:00.'],
    ],
    [{ openingHours: timetableOf('Jul off') }, ['1 juli till 31 juli: stängt.'], []],
  ];

for (const [others, usual, exceptions] of told) {
  test(`says of ${JSON.stringify(others)}: ${[...usual, ...exceptions].join(' ')}`, () => {
    assert.deepEqual(toldHours(swedish, { ...line, ...others }), { usual, exceptions });
  });
}

test('says within a sentence what the hours are, and nothing of those that are not known', () => {
  const openingHours = timetableOf('Mo-Fr 09:00-16:00; PH off');
  assert.equal(
    hoursWithin(swedish, { ...line, openingHours }),
    'helgfria vardagar, måndag till fredag, kl. 09:00–16:00.',
  );
  assert.equal(hoursWithin(swedish, line), '');
});

/** Hours in the notation, and each of their sentences. */
const sentences: [hours: string, texts: readonly string[]][] = [
  ['Mo,Tu 09:00-12:00', ['Måndag, tisdag, kl. 09:00–12:00.']],
  ['Mo-We 09:00-12:00', ['Måndag till onsdag, kl. 09:00–12:00.']],
  ['Mo,Tu,Th 09:00-12:00', ['Måndag, tisdag, torsdag, kl. 09:00–12:00.']],
  ['Mo 00:00-24:00', ['Måndag, dygnet runt.']],
  ['Mo 12:00-24:00', ['Måndag, kl. 12:00–24:00.']],
  ['Mo 10:00-14:00', ['Måndag, kl. 10:00–14:00.']],
  [
    'Mo-Fr 09:00-16:00; PH 10:00-12:00',
    ['Måndag till fredag, kl. 09:00–16:00.', 'Helgdagar, kl. 10:00–12:00.'],
  ],
  ['Mo-Fr 09:00-16:00; Sa off', ['Måndag till fredag, kl. 09:00–16:00.', 'Lördag: stängt.']],
  ['2026 Nov 25 09:00-12:00', ['25 november 2026, kl. 09:00–12:00.']],
  ['Jun 22-Aug 07 off', ['22 juni till 7 augusti: stängt.']],
  [
    'Jun 22-Aug 07 Mo-Fr 09:00-12:00',
    ['22 juni till 7 augusti, måndag till fredag, kl. 09:00–12:00.'],
  ],
  [
    'Mo 09:00-12:00, We 13:00-15:00',
    ['Måndag, kl. 09:00–12:00.', 'Dessutom: onsdag, kl. 13:00–15:00.'],
  ],
  [
    'Mo-Su 21:00-03:00; 2026 Dec 24 off',
    [
      'Alla dagar, kl. 21:00–03:00 (till kl. 24:00 kvällen före ett undantag nedan).',
      '24 december 2026: stängt.',
    ],
  ],
];

for (const [hours, texts] of sentences) {
  test(`says ${hours} in sentences`, () => {
    const { usual, exceptions } = toldHours(swedish, { ...line, openingHours: timetableOf(hours) });
    assert.deepEqual([...usual, ...exceptions], texts);
  });
}

test('says why a day has other hours', () => {
  assert.equal(reasonText(swedish, 'exception'), 'avvikande tider');
  assert.equal(reasonText(swedish, 'good-friday'), 'långfredagen');
});
