/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownHoursTexts, todayText } from '../../../src/elements/hotline-status/shown-hours.js';
import { hotlineView } from '../../../src/elements/hotline-status/view.js';
import { swedish } from '../../../src/language/words.js';
import type { Hotline } from '../../../src/material/hotline.js';
import { parseInstant } from '../../../src/time/stockholm.js';
import { timetableOf } from '../../timetable-of.js';

const line: Hotline = {
  name: 'En linje',
  phone: '019-000 00 00',
  openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off'),
  eves: 'closed',
  audience: 'exposed',
  reviewed: '2026-06-01',
};

/** What is in sight of the hours on Wednesday 1 July 2026, where the visitor's clock is ahead of UTC by some minutes. */
const shown: [others: Partial<Hotline>, offset: number, texts: readonly string[]][] = [
  [{}, 120, ['Helgfria vardagar, måndag till fredag, kl. 09:00–16:00.']],
  [{}, 0, ['Helgfria vardagar, måndag till fredag, kl. 09:00–16:00.', 'Alla tider är svensk tid.']],
  [
    { openingHours: timetableOf('Mo-Fr 09:00-16:00; Jun 22-Aug 07 Mo-Fr 10:00-12:00') },
    120,
    ['Måndag till fredag, kl. 09:00–16:00.'],
  ],
  [{ openingHours: timetableOf('24/7') }, 120, []],
  [
    { validUntil: '2026-07-31' },
    120,
    [
      'Helgfria vardagar, måndag till fredag, kl. 09:00–16:00.',
      'Tiderna gäller till och med 31 juli 2026.',
    ],
  ],
  [
    { reviewed: '2018-08-15' },
    120,
    [
      'Enligt uppgift från 2018: helgfria vardagar, måndag till fredag, kl. 09:00–16:00. Vi vet inte om tiderna gäller.',
    ],
  ],
  [{ openingHours: null, hoursWritten: 'vardagar' }, 120, ['vardagar']],
];

for (const [others, offset, texts] of shown) {
  test(`shows at ${offset} with ${JSON.stringify(others)}: ${texts.join(' ') || 'nothing'}`, () => {
    const instant = parseInstant('2026-07-01T13:00')!;
    const view = hotlineView({ ...line, ...others }, instant, offset);
    assert.deepEqual(shownHoursTexts(swedish, view), texts);
  });
}

test('tells today’s hours where those of some dates are others, and no claim is too old', () => {
  const at = (now: string, others: Partial<Hotline> = {}) => {
    const openingHours = timetableOf('Mo-Fr 09:00-16:00; Jun 22-Aug 07 Mo-Fr 10:00-12:00');
    const facts = { ...line, openingHours, ...others };
    return todayText(swedish, hotlineView(facts, parseInstant(now)!, 120));
  };
  assert.equal(at('2026-07-01T13:00'), 'Onsdag 1 juli (i dag): 10:00–12:00.');
  assert.equal(at('2026-06-18T13:00'), 'Torsdag 18 juni (i dag): 09:00–16:00.');
  assert.equal(at('2026-06-18T13:00', { openingHours: line.openingHours }), '');
  assert.equal(at('2026-07-01T13:00', { reviewed: '2018-08-15' }), '');
  assert.equal(
    at('2026-07-01T13:00', { reviewed: '2025-05-01' }),
    'Onsdag 1 juli (i dag), enligt uppgift från 2025: 10:00–12:00.',
  );
  assert.equal(at('2026-07-01T13:00', { openingHours: null }), '');
});
