/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './seeded-fast-check.js';
import { hoursOn } from '../../src/time/day-hours.js';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours, type Timetable } from '../../src/time/opening-hours-notation.js';
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

test('never throws on any text, and says how to mend each that it refuses', () => {
  const pieces = fc.constantFrom(
    ...[
      'Mo',
      'Fr',
      'PH',
      '-',
      ',',
      ';',
      ' ',
      'off',
      '24/7',
      '09:00',
      '25:00',
      '16:61',
      '2026',
      'Feb',
    ],
    ...[
      '30',
      'Sep',
      'week',
      '"',
      'SH',
      '+',
      '||',
      'sunrise',
      '\u00a0',
      'å',
      '0',
      'Mo-Fr 09:00-16:00',
    ],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  );
  let refused = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseOpeningHours(text);
      if ('timetable' in parsed) {
        openingState(parsed.timetable, at('2026-05-01T12:00'));
        return;
      }
      refused++;
      const { position, found, mend } = parsed.error;
      assert.ok(mend.startsWith('write '));
      assert.ok(text.slice(position).startsWith(found));
    }),
    { numRuns: 10_000 },
  );
  assert.ok(refused > 1000);
});

test('refuses what is outside the subset, by its place', () => {
  for (const [notation, position] of [
    ['Mo-Fr 09:00-16:00; SH off', 19],
    ['Mo-Fr 09:00-16:00 "bokat"', 0],
    ['Mo-Fr 9-16', 0],
    ['Mo-Fr 09:00-25:00', 0],
    ['Mo-Fr 09:60-16:00', 0],
    ['2026 Feb 30 off', 0],
    ['2026 Oct 02-2026 Sep 25 off', 0],
    ['Mo-Fr 09:00+', 0],
    ['week 10 off', 0],
    ['Mo-Fr', 0],
    ['', 0],
  ] as const) {
    const parsed = parseOpeningHours(notation);
    assert.ok('error' in parsed, notation);
    assert.equal(parsed.error.position, position, notation);
  }
});
