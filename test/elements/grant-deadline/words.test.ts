import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantView } from '../../../src/elements/grant-deadline/view.js';
import {
  closingText,
  deadlineText,
  lastDayNotes,
  shareLimitText,
} from '../../../src/elements/grant-deadline/words.js';
import { swedish } from '../../../src/language/words.js';
import type { GrantCall } from '../../../src/material/grant-call.js';
import { parseInstant } from '../../../src/time/stockholm.js';

const call: GrantCall = {
  id: 'a',
  name: 'Ett bidrag',
  applicants: [],
  steps: [],
  amount: null,
  lastDay: '2027-02-18',
  reviewed: '2027-01-01',
};

/** Where a call stands at an instant, to a visitor whose clock shows Swedish time, or another. */
const states: [now: string, others: Partial<GrantCall>, text: string, elsewhere?: string][] = [
  ['2027-01-15', { opens: '2027-02-01' }, 'Ansökan öppnar 1 februari 2027'],
  ['2027-01-20', {}, 'Öppet för ansökan, 29 dagar kvar'],
  ['2027-02-15', {}, 'Öppet för ansökan, stänger snart: 3 dagar kvar'],
  ['2027-02-17', {}, 'Öppet för ansökan, stänger snart: 1 dag kvar'],
  ['2027-02-18', {}, 'Sista dagen att ansöka är i dag'],
  [
    '2027-02-18',
    { closingTime: '16:00' },
    'Sista dagen att ansöka är i dag, till kl. 16:00',
    'Sista dagen att ansöka är i dag, till kl. 16:00 svensk tid',
  ],
  ['2027-02-19', {}, 'Stängde 18 februari 2027'],
  ['2027-02-18T16:00', { closingTime: '16:00' }, 'Stängde 18 februari 2027'],
  ['2027-02-17', { lastDay: 'i vår' }, 'Vi vet inte när ansökan stänger'],
  // Facts that are old name their year, and in time make no claim; a call that has closed stays closed.
  [
    '2027-01-20',
    { reviewed: '2025-12-01' },
    'Öppet för ansökan, 29 dagar kvar, enligt uppgift från 2025',
  ],
  [
    '2027-01-20',
    { reviewed: '2024-12-01' },
    'Datumen bygger på uppgifter från 2024. Vi vet inte om de gäller.',
  ],
  ['2027-02-19', { reviewed: '2024-12-01' }, 'Stängde 18 februari 2027'],
];

for (const [now, others, here, elsewhere = here] of states) {
  test(`says at ${now} of ${JSON.stringify(others)}: ${here}`, () => {
    const one = { ...call, ...others };
    const view = grantView(one, parseInstant(now)!, 60);
    assert.equal(deadlineText(swedish, one, view, false), here);
    assert.equal(deadlineText(swedish, one, view, true), elsewhere);
  });
}

/** The last day in words, here and elsewhere. */
const lastDays: [deadline: Partial<GrantCall>, text: string, elsewhere?: string][] = [
  [{ lastDay: '2027-02-18' }, 'till och med torsdag 18 februari 2027'],
  [
    { lastDay: '2027-02-18', closingTime: '09:30' },
    'torsdag 18 februari 2027, till kl. 09:30',
    'torsdag 18 februari 2027, till kl. 09:30 svensk tid',
  ],
  [{ lastDay: '2027-02-18', closingTime: 'lunch' }, 'torsdag 18 februari 2027, lunch'],
  [{ lastDay: ' i vår ', closingTime: '09:30' }, 'i vår'],
  [{ lastDay: ' ' }, 'Inget datum är angivet.'],
  [{}, 'Inget datum är angivet.'],
];

for (const [deadline, here, elsewhere = here] of lastDays) {
  test(`says of ${JSON.stringify(deadline)}: ${here}`, () => {
    assert.equal(closingText(swedish, deadline, false), here);
    assert.equal(closingText(swedish, deadline, true), elsewhere);
  });
}

/** What is worth knowing of a last day. */
const notes: [lastDay: string, formerLastDay: string | undefined, ...notes: string[]][] = [
  ['2027-02-18', undefined],
  ['2027-02-18', '2027-02-01', 'Förlängd, tidigare 1 februari 2027.'],
  ['2027-02-18', '2027-03-01', 'Tidigarelagd, förut 1 mars 2027.'],
  ['2027-02-18', '2027-02-18'],
  ['2027-02-18', 'i vår'],
  ['i vår', '2027-02-01'],
  ['2027-02-20', undefined, 'Dagen är en lördag. Sista dagen flyttas inte för det.'],
  ['2027-02-21', undefined, 'Dagen är en söndag. Sista dagen flyttas inte för det.'],
  ['2027-01-06', undefined, 'Dagen är trettondedag jul. Sista dagen flyttas inte för det.'],
  [
    '2027-02-21',
    '2027-02-18',
    'Förlängd, tidigare 18 februari 2027.',
    'Dagen är en söndag. Sista dagen flyttas inte för det.',
  ],
];

for (const [lastDay, formerLastDay, ...texts] of notes) {
  test(`notes of ${lastDay}, before that ${formerLastDay}: ${texts.join(' ') || 'nothing'}`, () => {
    assert.deepEqual(lastDayNotes(swedish, { lastDay, formerLastDay }), texts);
  });
}

for (const [share, text] of [
  [null, 'Utlysningen anger ingen andel. Fråga den som utlyser bidraget.'],
  [100, 'Upp till hela kostnaden'],
  [50, 'Upp till halva kostnaden'],
  [75, 'Upp till 75 procent av kostnaden'],
] as const) {
  test(`says of a share of ${share}: ${text}`, () => {
    assert.equal(shareLimitText(swedish, share), text);
  });
}
