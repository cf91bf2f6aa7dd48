/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timetableOf } from '../timetable-of.js';
import fc from './seeded-fast-check.js';
import { hoursOn } from '../../src/time/day-hours.js';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours } from '../../src/time/opening-hours-notation.js';
import type { Timetable } from '../../src/time/timetable.js';
import { formatDate, parseDate } from '../../src/time/civil-date.js';
import { parseInstant } from '../../src/time/stockholm.js';
import { notations } from './opening-hours-notations.js';

function timetable(notation: string): Timetable {
  const parsed = parseOpeningHours(notation);
  assert.ok('timetable' in parsed, `${notation}: ${JSON.stringify(parsed)}`);
  return parsed.timetable;
}

const at = (text: string) => parseInstant(text)!;
const countyHours = 'Mo-Fr 09:00-16:00; PH off';

test('tells each state of the county’s line at its edges', () => {
  const hours = timetable(countyHours);
  for (const [now, state, next, reason] of [
    ['2018-05-02T08:59:59', 'closed', '2018-05-02T09:00', null],
    ['2018-05-02T09:00', 'open', '2018-05-02T16:00', null],
    ['2018-05-02T15:29:59', 'open', '2018-05-02T16:00', null],
    ['2018-05-02T15:30', 'closing-soon', '2018-05-02T16:00', null],
    ['2018-05-02T15:59:59', 'closing-soon', '2018-05-02T16:00', null],
    ['2018-05-02T16:00', 'closed', '2018-05-03T09:00', null],
    // Maundy Thursday after closing: Easter lies between, and Tuesday is next.
    ['2018-03-29T16:00', 'closed', '2018-04-03T09:00', null],
    ['2018-03-30T10:00', 'closed', '2018-04-03T09:00', 'good-friday'],
    ['2018-05-10T10:00', 'closed', '2018-05-11T09:00', 'ascension-day'],
    ['2018-06-22T10:00', 'closed', '2018-06-25T09:00', 'midsummer-eve'],
    // Whit Monday is an ordinary Monday since 2005.
    ['2018-05-21T10:00', 'open', '2018-05-21T16:00', null],
    // A holiday on a Saturday closes nothing that was open, and no other day instead of it.
    ['2020-06-06T10:00', 'closed', '2020-06-08T09:00', null],
  ] as const) {
    const told = openingState(hours, at(now));
    assert.deepEqual(
      [told.state, told.closesAt ?? told.opensAt, told.reason],
      [state, at(next), reason],
      now,
    );
  }
});

test('leaves the eves open where they do not count as holidays', () => {
  const hours = timetable(countyHours);
  assert.equal(openingState(hours, at('2018-06-22T10:00'), { eves: 'open' }).state, 'open');
  assert.equal(openingState(hours, at('2018-06-22T10:00'), { eves: 'closed' }).state, 'closed');
});

test('lets dated rules open and close, after the county’s example', () => {
  const hours = timetable(`${countyHours}; 2026 Sep 25 13:00-16:00; 2026 Oct 20 off`);
  assert.deepEqual(openingState(hours, at('2026-09-25T10:00')), {
    state: 'closed',
    until: at('2026-09-25T13:00'),
    closesAt: null,
    opensAt: at('2026-09-25T13:00'),
    reason: 'exception',
  });
  assert.equal(openingState(hours, at('2026-09-25T13:00')).state, 'open');
  assert.equal(openingState(hours, at('2026-10-20T10:00')).reason, 'exception');
  assert.equal(openingState(hours, at('2026-10-20T10:00')).opensAt, at('2026-10-21T09:00'));
});

test('closes for good where no other opening is in sight', () => {
  const once = timetable('2026 Nov 24 09:00-16:00');
  const { state, closesAt } = openingState(once, at('2026-11-24T10:00'));
  assert.deepEqual([state, closesAt], ['open', at('2026-11-24T16:00')]);
  const after = openingState(once, at('2026-11-24T16:00'));
  assert.deepEqual([after.state, after.opensAt], ['closed', null]);
});

test('lets the last rule for a day replace those before it', () => {
  const spans = (notation: string, date: string) =>
    hoursOn(timetable(notation), parseDate(date)!).spans;
  assert.deepEqual(spans('Mo-Fr 09:00-16:00; We 10:00-12:00', '2026-11-25'), [[600, 720]]);
  assert.deepEqual(spans('We 10:00-12:00; Mo-Fr 09:00-16:00', '2026-11-25'), [[540, 960]]);
  assert.deepEqual(spans('Mo-Fr 09:00-16:00; Jun 22-Aug 07 Mo-Fr 09:00-12:00', '2026-07-01'), [
    [540, 720],
  ]);
  assert.deepEqual(spans('PH off; Mo-Fr 09:00-16:00', '2026-05-14'), [[540, 960]]);
  assert.deepEqual(spans('Mo-Fr 09:00-16:00; PH 10:00-12:00', '2026-05-14'), [[600, 720]]);
  assert.deepEqual(spans('Dec 20-Jan 06 off', '2026-12-31'), []);
  assert.deepEqual(spans('Mo-Su 08:00-20:00; Dec 20-Jan 06 off', '2027-01-06'), []);
  assert.deepEqual(spans('Mo-Su 08:00-20:00; Dec 20-Jan 06 off', '2027-01-07'), [[480, 1200]]);
});

test('reads PH off, open and with hours', () => {
  const on = (rule: string) =>
    hoursOn(timetable(`Mo-Fr 09:00-16:00; ${rule}`), parseDate('2026-05-14')!);
  assert.deepEqual(on('PH off'), { spans: [], reason: 'ascension-day' });
  assert.deepEqual(on('PH closed').spans, []);
  assert.deepEqual(on('PH open').spans, [[0, 1440]]);
  assert.deepEqual(on('PH on').spans, [[0, 1440]]);
  assert.deepEqual(on('PH 10:00-12:00,13:00-14:00').spans, [
    [600, 720],
    [780, 840],
  ]);
});

test('counts a night line’s real hours over both changes of the clock', () => {
  const hours = timetable('Mo-Su 21:00-03:00');
  for (const [evening, length] of [
    ['2026-03-28T21:00', 5],
    ['2026-10-24T21:00', 7],
    ['2026-06-01T21:00', 6],
  ] as const) {
    const told = openingState(hours, at(evening));
    assert.equal((told.closesAt! - at(evening)) / 3_600_000, length, evening);
  }
});

test('is not open past its closing time where the clock skips that time', () => {
  const hours = timetable('Su 00:00-02:15');
  assert.equal(openingState(hours, at('2029-03-25T01:59')).state, 'closing-soon');
  assert.equal(openingState(hours, at('2029-03-25T03:00')).state, 'closed');
});

test('does not reopen after midnight of a day that was closed', () => {
  const hours = timetable('Fr 22:00-02:00; 2026 Sep 25 off');
  assert.equal(openingState(hours, at('2026-09-26T01:00')).state, 'closed');
  assert.equal(openingState(hours, at('2026-10-03T01:00')).state, 'open');
});

test('lets a closed day end the night before it at midnight', () => {
  const hours = timetable('Fr 22:00-02:00; 2026 Sep 26 off');
  assert.equal(openingState(hours, at('2026-09-25T23:00')).closesAt, at('2026-09-26'));
  assert.equal(openingState(hours, at('2026-09-26T01:00')).state, 'closed');
});

test('adds the hours of a rule after a comma, and replaces them by one after a semicolon', () => {
  const on = (notation: string, date = '2026-11-25') =>
    hoursOn(timetable(notation), parseDate(date)!);
  const both = [
    [540, 720],
    [840, 960],
  ];
  for (const [notation, spans] of [
    ['Mo-Fr 09:00-12:00, We 14:00-16:00', both],
    ['We 14:00-16:00, Mo-Fr 09:00-12:00', both],
    ['Mo-Fr 09:00-12:00; We 14:00-16:00', [[840, 960]]],
    ['Mo-Fr 09:00-12:00, We 14:00-16:00; Nov 25 off', []],
    ['Mo-Fr 09:00-12:00, We off', []],
    ['Sa 10:00-11:00, We 14:00-16:00', [[840, 960]]],
  ] as const) {
    assert.deepEqual(on(notation).spans, spans, notation);
  }
  assert.deepEqual(on('Mo-Fr 09:00-12:00, 2026 Nov 25 14:00-16:00'), {
    spans: both,
    reason: 'exception',
  });
  assert.equal(on('Mo-Fr 09:00-12:00, We 14:00-16:00').reason, null);
  const onHoliday = on('Mo-Fr 09:00-12:00; PH off, We 14:00-16:00', '2026-01-06');
  assert.deepEqual(onHoliday, { spans: [], reason: 'epiphany' });
});

test('goes on past midnight into a day with hours of its own, unless they replace it', () => {
  const closesAt = (notation: string, now: string) =>
    openingState(timetable(notation), at(now)).closesAt;
  const friday = '2026-11-27T23:00';
  assert.equal(closesAt('Fr 22:00-02:00, Sa 10:00-14:00', friday), at('2026-11-28T02:00'));
  assert.equal(closesAt('Fr 22:00-02:00; Sa 10:00-14:00', friday), at('2026-11-28'));
  assert.equal(closesAt('Sa 10:00-14:00; Fr 22:00-02:00', friday), at('2026-11-28T02:00'));
  const nights = 'Mo-Th 18:00-02:00, Fr-Su 18:00-04:00';
  assert.equal(closesAt(nights, '2026-11-26T20:00'), at('2026-11-27T02:00'));
  assert.equal(closesAt(nights, '2026-11-29T20:00'), at('2026-11-30T04:00'));
  assert.equal(closesAt(nights, '2026-11-30T03:59'), at('2026-11-30T04:00'));
});

test('is open from the first beginning to the last end of spans that overlap or touch', () => {
  for (const notation of [
    'We 09:00-12:00,11:00-14:00',
    'We 11:00-14:00,09:00-12:00',
    'We 09:00-12:00,12:00-14:00',
    'We 09:00-12:00, Mo-Fr 11:30-14:00',
  ]) {
    const told = openingState(timetable(notation), at('2026-11-25T11:45'));
    assert.deepEqual([told.state, told.closesAt], ['open', at('2026-11-25T14:00')], notation);
  }
  for (const notation of ['Tu 20:00-03:00, We 02:00-06:00', 'Tu 20:00-02:00, We 02:00-06:00']) {
    const told = openingState(timetable(notation), at('2026-11-24T23:00'));
    assert.equal(told.closesAt, at('2026-11-25T06:00'), notation);
  }
});

test('takes no span for an opening of which the clock skips all', () => {
  const saturday = at('2026-03-28T12:00');
  for (const [notation, opensAt, spans] of [
    ['Su 02:15-02:45', '2026-04-05T02:15', []],
    ['Su 02:00-03:00', '2026-04-05T02:00', []],
    ['Su 02:30-03:30', '2026-03-29T03:00', [[180, 210]]],
    ['Su 01:30-02:30', '2026-03-29T01:30', [[90, 180]]],
  ] as const) {
    const hours = timetable(notation);
    const told = openingState(hours, saturday);
    assert.deepEqual([told.state, told.opensAt], ['closed', at(opensAt)], notation);
    assert.deepEqual(hoursOn(hours, parseDate('2026-03-29')!).spans, spans, notation);
  }
  assert.deepEqual(hoursOn(timetable('Sa 22:00-02:30'), parseDate('2026-03-28')!).spans, [
    [1320, 1620],
  ]);
});

test('has 29 February in leap years alone', () => {
  const hours = timetable('Mo-Su 09:00-16:00; Feb 29 off');
  for (const [date, isOpen] of [
    ['2028-02-28', true],
    ['2028-02-29', false],
    ['2028-03-01', true],
    ['2027-02-28', true],
    ['2027-03-01', true],
  ] as const) {
    assert.equal(hoursOn(hours, parseDate(date)!).spans.length > 0, isOpen, date);
  }
});

test('is always open by 24/7 and by days that meet at midnight', () => {
  for (const notation of ['24/7', 'Mo-Su 00:00-24:00']) {
    assert.equal(openingState(timetable(notation), at('2026-05-01T03:00')).state, 'always-open');
  }
  const told = openingState(timetable('24/7; 2026 Dec 24 off'), at('2026-12-20T12:00'));
  assert.deepEqual([told.state, told.closesAt], ['open', at('2026-12-24')]);
});

test('is closed with no opening in sight where no rule opens', () => {
  const told = openingState(timetable('off'), at('2026-05-01T12:00'));
  assert.deepEqual([told.state, told.opensAt], ['closed', null]);
});

test('tells the same from now until just before it says that it will change', () => {
  fc.assert(
    fc.property(
      notations,
      fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2040, 0, 1) }),
      fc.constantFrom('closed' as const, 'open' as const),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (notation, now, eves, between) => {
        const hours = timetable(notation);
        const told = openingState(hours, now, { eves });
        if (told.until === null) {
          assert.equal(told.state, 'always-open');
          return;
        }
        assert.ok(told.until > now, notation);
        const later = now + Math.floor((told.until - 1 - now) * between);
        assert.deepEqual(openingState(hours, later, { eves }), told, notation);
        assert.notDeepEqual(openingState(hours, told.until, { eves }), told, notation);
      },
    ),
    { numRuns: 2000 },
  );
});

test('makes no claim outside its validity, and none of what comes after', () => {
  const hours = timetable('Mo-Su 21:00-03:00');
  const settings = { validFrom: '2026-05-02', validUntil: '2026-05-31' };
  const tell = (now: string) => openingState(hours, at(now), settings);
  const nothing = { state: 'unknown', closesAt: null, opensAt: null, reason: null };
  assert.deepEqual(tell('2026-05-01T22:00'), { ...nothing, until: at('2026-05-02') });
  assert.equal(tell('2026-05-02').state, 'open');
  assert.equal(tell('2026-05-31T20:00').opensAt, at('2026-05-31T21:00'));
  const lastNight = tell('2026-05-31T22:00');
  assert.deepEqual(
    [lastNight.state, lastNight.until, lastNight.closesAt],
    ['open', at('2026-06-01'), null],
  );
  assert.deepEqual(tell('2026-06-01'), { ...nothing, until: null });
  const day = openingState(timetable(countyHours), at('2026-05-29T17:00'), settings);
  assert.deepEqual([day.state, day.opensAt], ['closed', null]);
  const mondays = { validUntil: '2026-05-31' };
  assert.equal(
    openingState(timetable('Mo 00:00-06:00'), at('2026-05-30'), mondays).opensAt,
    null,
    'an opening at the very end of validity',
  );
  for (const unreadable of [{ validUntil: 'snart' }, { validFrom: '2026-13-01' }]) {
    assert.equal(openingState(hours, at('2026-05-29T22:00'), unreadable).state, 'unknown');
  }
});

test('tells the same until it says that it will change, within a validity too', () => {
  const day = fc.integer({ min: 20_000, max: 20_060 });
  fc.assert(
    fc.property(
      notations,
      fc.option(day, { nil: undefined }),
      fc.option(day, { nil: undefined }),
      fc.integer({ min: 19_990 * 864e5, max: 20_070 * 864e5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (notation, from, until, now, between) => {
        const settings = {
          validFrom: from === undefined ? undefined : formatDate(from),
          validUntil: until === undefined ? undefined : formatDate(until),
        };
        const tell = (instant: number) => openingState(timetable(notation), instant, settings);
        const told = tell(now);
        if (told.until === null) {
          assert.ok(['always-open', 'unknown'].includes(told.state));
          assert.deepEqual(tell(now + 400 * 864e5), told);
          return;
        }
        assert.ok(told.until > now);
        assert.deepEqual(tell(now + Math.floor((told.until - 1 - now) * between)), told);
        assert.notDeepEqual(tell(told.until), told);
      },
    ),
    { numRuns: 2000 },
  );
});

test('is open once, and never again in sight', () => {
  const once = timetableOf('2026 Nov 23 09:00-16:00');
  const told = openingState(once, parseInstant('2026-11-23T10:00')!);
  assert.equal(told.state, 'open');
  assert.equal(told.closesAt, parseInstant('2026-11-23T16:00'));
});

test('sees an opening 400 days ahead, and says until midnight that it is closed', () => {
  const sees = (notation: string) =>
    openingState(timetableOf(notation), parseInstant('2026-11-25T12:00')!);
  const midnight = parseInstant('2026-11-26');
  assert.deepEqual(sees('2027 Dec 30 09:00-16:00'), {
    state: 'closed',
    until: midnight,
    closesAt: null,
    opensAt: parseInstant('2027-12-30T09:00'),
    reason: null,
  });
  const none = { state: 'closed', until: midnight, closesAt: null, opensAt: null, reason: null };
  assert.deepEqual(sees('2027 Dec 31 09:00-16:00'), none);
  assert.deepEqual(sees('off'), none);
});

test('closes at the midnight on which the hours cease to hold', () => {
  const hours = timetableOf('Mo-Su 18:00-24:00');
  const { closesAt } = openingState(hours, parseInstant('2026-11-25T19:00')!, {
    validUntil: '2026-11-25',
  });
  assert.equal(closesAt, parseInstant('2026-11-26'));
});
