import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantView } from '../../src/elements/grant-deadline/view.js';
import { closingText, deadlineText } from '../../src/elements/grant-deadline/words.js';
import { toldHours } from '../../src/parts/hours-text.js';
import en from '../../src/language/translations/credits/en.js';
import fi from '../../src/language/translations/credits/fi.js';
import uk from '../../src/language/translations/credits/uk.js';
import { swedish, type Words } from '../../src/language/words.js';
import type { GrantCall } from '../../src/material/grant-call.js';
import type { Hotline } from '../../src/material/hotline.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { timetableOf } from '../timetable-of.js';

const deadline = { lastDay: '2027-02-18', closingTime: '16:00', applicants: [], steps: [] };
const onLastDay = grantView(
  deadline as unknown as GrantCall,
  parseInstant('2027-02-18T12:00')!,
  60,
);
const line = { openingHours: timetableOf('Mo-Fr 09:00-16:00'), eves: 'closed' } as Hotline;

for (const [words, closes, elsewhere, today, hours] of [
  [
    swedish,
    'torsdag 18 februari 2027, till kl. 16:00',
    'torsdag 18 februari 2027, till kl. 16:00 svensk tid',
    'Sista dagen att ansöka är i dag, till kl. 16:00 svensk tid',
    'Måndag till fredag, kl. 09:00–16:00.',
  ],
  [
    en,
    'Thursday 18 February 2027, until 16:00',
    'Thursday 18 February 2027, until 16:00 Swedish time',
    'The last day to apply is today, until 16:00 Swedish time',
    'Monday to Friday, 09:00–16:00.',
  ],
  [
    fi,
    'torstai 18. helmikuuta 2027, klo 16:00 asti',
    'torstai 18. helmikuuta 2027, klo 16:00 asti Ruotsin aikaa',
    'Viimeinen hakupäivä on tänään, klo 16:00 asti Ruotsin aikaa',
    'Maanantai – perjantai, klo 09:00–16:00.',
  ],
  [
    uk,
    'четвер 18 лютого 2027 року, до 16:00',
    'четвер 18 лютого 2027 року, до 16:00 за шведським часом',
    'Сьогодні останній день подання заявок, до 16:00 за шведським часом',
    'Понеділок – п’ятниця, 09:00–16:00.',
  ],
] satisfies [Words, string, string, string, string][]) {
  test(`says in ${words.locale} until when, and between which times`, () => {
    assert.equal(closingText(words, deadline, false), closes);
    assert.equal(closingText(words, deadline, true), elsewhere);
    assert.equal(deadlineText(words, deadline, onLastDay, true), today);
    assert.deepEqual(toldHours(words, line).usual, [hours]);
  });
}
