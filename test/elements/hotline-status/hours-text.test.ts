import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursTexts, hoursWithin } from '../../../src/elements/hotline-status/hours-text.js';
import { swedish } from '../../../src/language/words.js';
import type { Hotline } from '../../../src/material/hotline.js';
import { timetableOf } from '../../timetable-of.js';

const line: Hotline = {
  name: 'En linje',
  phone: null,
  openingHours: null,
  eves: 'closed',
  audience: null,
};
const closedEves = 'Midsommarafton, julafton och nyårsafton räknas som helgdagar.';
const openEves = 'Midsommarafton, julafton och nyårsafton räknas inte som helgdagar.';

const told: [others: Partial<Hotline>, texts: readonly string[]][] = [
  [{}, ['Öppettiderna är inte kända. Ring för att höra om någon svarar.']],
  [{ hoursWritten: 'vardagar på dagtid' }, ['vardagar på dagtid']],
  [
    { hoursNote: 'office-hours' },
    ['Kontorstid på vardagar. Klockslagen är inte kända. Ring, eller se linjens webbplats.'],
  ],
  [{ openingHours: timetableOf('24/7') }, ['Alla dagar, dygnet runt.']],
  [
    { openingHours: timetableOf('Mo,We 09:00-12:00,13:00-16:00') },
    ['Måndag, onsdag, kl. 09:00–12:00, kl. 13:00–16:00.'],
  ],
  [
    { openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off') },
    ['Helgfria vardagar, måndag till fredag, kl. 09:00–16:00.', 'Helgdagar: stängt.', closedEves],
  ],
  [
    { openingHours: timetableOf('Sa 10:00-12:00; PH off'), eves: 'open' },
    ['Lördag, kl. 10:00–12:00.', 'Helgdagar: stängt.', openEves],
  ],
  // How the eves count is our reading of a source.
  [
    { openingHours: timetableOf('Sa 10:00-12:00; PH off'), source: 'https://a.example/' },
    ['Lördag, kl. 10:00–12:00.', 'Helgdagar: stängt.', `${closedEves} Det står inte i källan.`],
  ],
];

for (const [others, texts] of told) {
  test(`says "${texts[0]}" and what follows`, () => {
    assert.deepEqual(hoursTexts(swedish, { ...line, ...others }), texts);
  });
}

test('says within a sentence what the hours are, and nothing of those that are not known', () => {
  const openingHours = timetableOf('Mo-Fr 09:00-16:00; PH off');
  assert.equal(
    hoursWithin(swedish, { ...line, openingHours }),
    'helgfria vardagar, måndag till fredag, kl. 09:00–16:00. Helgdagar: stängt.',
  );
  assert.equal(hoursWithin(swedish, line), '');
});
