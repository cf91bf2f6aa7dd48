/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotlineView, type HotlineView } from '../../../src/elements/hotline-status/view.js';
import type { HotlineState } from '../../../src/elements/hotline-status/hotline-state.js';
import type { Hotline } from '../../../src/material/hotline.js';
import { womensHelplineNumber } from '../../../src/material/womens-helpline.js';
import { parseDate } from '../../../src/time/civil-date.js';
import { parseInstant, stockholmOffset } from '../../../src/time/stockholm.js';
import { timetableOf } from '../../timetable-of.js';

const line: Hotline = {
  name: 'En linje',
  phone: '019-000 00 00',
  openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off'),
  eves: 'closed',
  audience: 'exposed',
  reviewed: '2024-11-24',
};

function viewAt(now: string, others: Partial<Hotline> = {}) {
  const instant = parseInstant(now)!;
  return hotlineView({ ...line, ...others }, instant, stockholmOffset(instant));
}

/** A Tuesday at ten, and a Saturday, on each side of the 24 months. */
const states: [now: string, others: Partial<Hotline>, state: HotlineState][] = [
  ['2026-11-23T10:00', {}, 'open'],
  ['2026-11-23T23:59:59', {}, 'closed'],
  ['2026-11-24', {}, 'unverified'],
  ['2026-11-24T10:00', {}, 'unverified'],
  ['2026-11-28T10:00', {}, 'unverified'],
  ['2031-01-07T10:00', {}, 'unverified'],
  ['2026-11-24T10:00', { reviewed: '2024-11-25' }, 'open'],
  ['2026-11-24T10:00', { reviewed: undefined }, 'open'],
  ['2031-01-07T10:00', { openingHours: timetableOf('24/7') }, 'always-open'],
  ['2031-01-07T10:00', { openingHours: timetableOf('Mo-Su 00:00-24:00') }, 'always-open'],
  ['2031-01-07T10:00', { openingHours: timetableOf('24/7; PH off') }, 'unverified'],
  ['2026-11-24T10:00', { openingHours: null }, 'unknown'],
  ['2026-11-24T10:00', { openingHours: null, hoursWritten: 'vardagar' }, 'unknown'],
  ['2026-11-24T10:00', { validUntil: '2026-11-23' }, 'unknown'],
  ['2026-11-24T10:00', { openingHours: timetableOf('24/7'), validUntil: '2026-11-23' }, 'unknown'],
];

for (const [now, others, state] of states) {
  test(`is ${state} at ${now} with ${JSON.stringify(others)}`, () => {
    assert.equal(viewAt(now, others).state, state);
  });
}

test('claims nothing of hours that nobody has checked for 24 months', () => {
  const { opens, closes, reason, week, age, nextChange } = viewAt('2026-11-24T10:00');
  assert.deepEqual(
    { opens, closes, reason, week, year: age.caveatYear, nextChange },
    { opens: null, closes: null, reason: null, week: [], year: 2024, nextChange: null },
  );
});

test('changes on the day on which the 24 months end, and not a moment before', () => {
  assert.equal(viewAt('2026-11-23T23:00').nextChange, parseInstant('2026-11-24'));
  // Around the clock is not put in doubt by its age, and nothing changes then but its year's caveat.
  assert.equal(viewAt('2026-11-24', { openingHours: timetableOf('24/7') }).nextChange, null);
});

const national: Partial<Hotline> = {
  phone: womensHelplineNumber,
  bill: 'hidden',
  openingHours: timetableOf('24/7'),
};

/** What stands beside the state, at ten on a Tuesday. */
const shown: [what: string, others: Partial<Hotline>, expected: Partial<HotlineView>][] = [
  [
    'that it is open',
    { reviewed: '2026-11-01' },
    { isOpen: true, tellsHours: true, tellsBill: false },
  ],
  ['no claim of old hours', {}, { isOpen: null, tellsHours: false, week: [] }],
  ['that the bill is hidden', { bill: 'hidden' }, { tellsBill: true, isNational: false }],
  [
    'more of the national line',
    national,
    { tellsBill: true, isNational: true, tellsHours: false, week: [] },
  ],
  ['until when hours hold', { validUntil: '2026-12-24' }, { validity: until('2026-12-24') }],
  ['from when hours hold', { validFrom: '2026-12-24' }, { validity: from('2026-12-24') }],
  ['that hours hold no more', { validUntil: '2026-11-23' }, { validity: { kind: 'past' } }],
  ['nothing of when hours hold', { validFrom: '2026-11-01' }, { validity: null }],
  ['no other source', {}, { audienceSource: null }],
];

function until(date: string): HotlineView['validity'] {
  return { kind: 'until', day: parseDate(date)! };
}

function from(date: string): HotlineView['validity'] {
  return { kind: 'from', day: parseDate(date)! };
}

for (const [what, others, expected] of shown) {
  test(`shows ${what} of a line with ${Object.keys(others).join(', ') || 'nothing more'}`, () => {
    const view = viewAt('2026-11-24T10:00', others);
    for (const [field, value] of Object.entries(expected)) {
      assert.deepEqual(view[field as keyof HotlineView], value, field);
    }
  });
}

/** Where a visitor's clock is Stockholm's, and where it is an hour behind. */
const clocks: [offset: number, others: Partial<Hotline>, namesSwedishTime: boolean][] = [
  [60, {}, false],
  [0, {}, true],
  [0, { reviewed: '2024-01-01' }, true],
  [0, { openingHours: null }, false],
  [0, { openingHours: timetableOf('24/7') }, false],
];

for (const [offset, others, namesSwedishTime] of clocks) {
  const told = Object.keys(others).join(', ') || 'nothing more';
  test(`${namesSwedishTime ? 'names' : 'does not name'} Swedish time at ${offset} with ${told}`, () => {
    const facts = { ...line, reviewed: '2026-11-01', ...others };
    const view = hotlineView(facts, parseInstant('2026-11-24T10:00')!, offset);
    assert.equal(view.namesSwedishTime, namesSwedishTime);
    assert.equal(view.isElsewhere, offset !== 60);
  });
}
