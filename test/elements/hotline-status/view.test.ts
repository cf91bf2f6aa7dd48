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
const cited = {
  source: 'https://a.example/',
  publisher: 'Sagolänet',
  reviewed: '2025-01-01',
} as const;

/** What stands beside the state, at ten on a Tuesday. */
const shown: [what: string, others: Partial<Hotline>, expected: Partial<HotlineView>][] = [
  ['that it is open', { reviewed: '2026-11-01' }, { isOpen: true, tellsHours: true, bill: null }],
  ['no claim of old hours', {}, { isOpen: null, tellsHours: false, week: [] }],
  ['that the bill is hidden', { bill: 'hidden' }, { bill: 'hidden', isNational: false }],
  ['more of the national line', national, { bill: 'national', isNational: true, week: [] }],
  ['until when hours hold', { validUntil: '2026-12-24' }, { validity: until('2026-12-24') }],
  ['from when hours hold', { validFrom: '2026-12-24' }, { validity: from('2026-12-24') }],
  ['that hours hold no more', { validUntil: '2026-11-23' }, { validity: { kind: 'past' } }],
  ['nothing of when hours hold', { validFrom: '2026-11-01' }, { validity: null }],
  ['where it is from', {}, { tellsSource: true, audienceSource: null }],
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

test('says in short where a line is from only if it is the site’s own', () => {
  const instant = parseInstant('2026-11-24T10:00')!;
  assert.equal(hotlineView(line, instant, 60, 'compact').tellsSource, true);
  assert.equal(hotlineView({ ...line, ...cited }, instant, 60, 'compact').tellsSource, false);
  assert.equal(hotlineView({ ...line, ...cited }, instant, 60, 'full').tellsSource, true);
});

test('cites whom the line is for apart, and changes as that citation ages', () => {
  const facts = { openingHours: null, reviewed: undefined, sources: { audience: cited } };
  const before = viewAt('2025-12-31T12:00', facts);
  assert.equal(before.audienceSource?.age.caveatYear, null);
  assert.equal(before.nextChange, parseInstant('2026-01-01'));
  const after = viewAt('2026-01-01', facts);
  assert.equal(after.audienceSource?.age.caveatYear, 2025);
  assert.equal(after.audienceSource?.isOfHours, false);
  const sources = { audience: cited, hoursNote: cited };
  assert.equal(viewAt('2026-01-01', { sources }).audienceSource?.isOfHours, true);
});

/** When it opens or closes next, and in which words that may be said: from a Tuesday at ten. */
const coming: [
  hours: string,
  now: string,
  field: 'opens' | 'closes',
  told: HotlineView['opens'],
][] = [
  ['Tu 09:00-16:00', '2026-11-24T10:00', 'closes', comingAt('2026-11-24', 2, 960, 'today')],
  ['Tu 22:00-04:00', '2026-11-24T23:00', 'closes', comingAt('2026-11-25', 3, 240, 'tomorrow')],
  ['Tu 13:00-16:00', '2026-11-24T10:00', 'opens', comingAt('2026-11-24', 2, 780, 'today')],
  ['We 13:30-16:00', '2026-11-24T10:00', 'opens', comingAt('2026-11-25', 3, 810, 'tomorrow')],
  ['Th 09:00-16:00', '2026-11-24T10:00', 'opens', comingAt('2026-11-26', 4, 540, 'within-a-week')],
  ['Mo 09:00-16:00', '2026-11-24T10:00', 'opens', comingAt('2026-11-30', 1, 540, 'within-a-week')],
  ['Tu 09:00-09:30', '2026-11-24T10:00', 'opens', comingAt('2026-12-01', 2, 540, 'later')],
  ['Tu 09:00-16:00', '2026-11-24T10:00', 'opens', null],
  ['off', '2026-11-24T10:00', 'opens', null],
];

function comingAt(
  date: string,
  weekday: number,
  minute: number,
  distance: NonNullable<HotlineView['opens']>['distance'],
) {
  return { day: parseDate(date)!, weekday, minute, distance };
}

for (const [hours, now, field, told] of coming) {
  test(`${field} ${told ? told.distance : 'at no time in sight'} with ${hours}`, () => {
    const view = viewAt(now, { openingHours: timetableOf(hours), reviewed: undefined });
    assert.deepEqual(view[field], told);
    assert.equal(view.isOpen, view.closes !== null);
  });
}

test('claims neither that it is open nor that it is closed where it is not known', () => {
  assert.equal(viewAt('2026-11-24T10:00', { openingHours: null }).isOpen, null);
  assert.equal(viewAt('2026-11-24T10:00').isOpen, null);
});

test('reads the hours as the line says that eves count, and on days on which they hold', () => {
  const facts = { reviewed: undefined, openingHours: timetableOf('Mo-Fr 09:00-16:00; PH off') };
  const onEve = (eves: Hotline['eves']) => viewAt('2026-12-24T10:00', { ...facts, eves });
  assert.deepEqual([onEve('open').isOpen, onEve('closed').isOpen], [true, false]);
  assert.equal(onEve('closed').reason, 'christmas-eve');
  const { week } = viewAt('2026-11-24T10:00', { ...facts, validUntil: '2026-11-25' });
  assert.deepEqual(
    week.map(({ hours }) => hours !== null),
    [true, true, true, false, false, false, false],
  );
  // The last day's end is when nothing is claimed any more.
  const last = viewAt('2026-11-25T17:00', { ...facts, validUntil: '2026-11-25' });
  assert.equal(last.nextChange, parseInstant('2026-11-26'));
});

test('changes next at the first of what changes', () => {
  const facts = { reviewed: undefined, openingHours: timetableOf('Tu 09:00-16:00') };
  const at = (now: string) => viewAt(now, facts).nextChange;
  assert.equal(at('2026-11-24T10:00'), parseInstant('2026-11-24T15:30'));
  assert.equal(at('2026-11-24T15:40'), parseInstant('2026-11-24T16:00'));
  assert.equal(at('2026-11-24T16:00'), parseInstant('2026-11-25'));
});

test('is shown in full unless it is asked for in short', () => {
  assert.equal(viewAt('2026-11-24T10:00').variant, 'full');
});
