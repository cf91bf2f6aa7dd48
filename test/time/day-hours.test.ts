import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../../src/time/civil-date.js';
import { hoursOn, type DaySettings } from '../../src/time/day-hours.js';
import { timetableOf } from '../timetable-of.js';

/** Hours, a day, its spans in minutes since midnight, and why they are not its weekday's. */
const cases: [
  notation: string,
  date: string,
  spans: string,
  reason: string | null,
  settings?: DaySettings,
][] = [
  ['Mo-Fr 09:00-16:00; PH off', '2026-11-23', '540,960', null],
  ['Mo-Fr 09:00-16:00; PH off', '2026-11-22', '', null],
  ['Mo-Fr 09:00-16:00; PH off', '2026-01-06', '', 'epiphany'],
  // A holiday on a weekend takes nothing from it.
  ['Mo-Fr 09:00-16:00; PH off', '2026-06-06', '', null],
  ['Mo-Fr 09:00-16:00; PH off', '2026-12-24', '', 'christmas-eve'],
  ['Mo-Fr 09:00-16:00; PH off', '2026-12-24', '', 'christmas-eve', { eves: 'closed' }],
  ['Mo-Fr 09:00-16:00; PH off', '2026-12-24', '540,960', null, { eves: 'open' }],
  ['Mo-Fr 09:00-16:00; PH off', '2026-12-25', '', 'christmas-day', { eves: 'open' }],
  // A rule for the weekday too is not the holiday's.
  ['Mo-Fr 09:00-16:00; Tu,PH 10:00-11:00', '2026-01-06', '600,660', null],
  ['Mo-Fr 09:00-16:00; PH 10:00-11:00', '2026-01-06', '600,660', 'epiphany'],
  ['Mo-Fr 09:00-16:00; 2026 Nov 23 off', '2026-11-23', '', 'exception'],
  ['Mo-Fr 09:00-16:00; 2026 Nov 23 off', '2025-11-24', '540,960', null],
  ['Mo-Fr 09:00-16:00; Nov 23 off', '2027-11-23', '', 'exception'],
  ['Mo-Fr 09:00-16:00; Nov 23-24 off', '2026-11-23', '', null],
  ['Mo-Fr 09:00-16:00; Nov 23-24 off', '2026-11-25', '540,960', null],
  // What says the same differs in nothing.
  ['Mo-Fr 09:00-16:00; 2026 Nov 23 09:00-16:00', '2026-11-23', '540,960', null],
  ['2026 Nov 23 09:00-16:00', '2026-11-23', '540,960', null],
  // What is no other than what the rule before it says is no exception.
  ['Mo-Fr 09:00-16:00; We 10:00-12:00; 2026 Nov 25 10:00-12:00', '2026-11-25', '600,720', null],
  ['Mo-Su 09:00-16:00; Dec 24,Dec 31 off', '2026-12-31', '', 'exception'],
  ['Mo-Su 09:00-16:00; Dec 24,Dec 31 off', '2026-12-30', '540,960', null],
  // Over the turn of the year, both ends included.
  ['Mo-Su 09:00-16:00; Dec 20-Jan 06 off', '2026-12-20', '', null],
  ['Mo-Su 09:00-16:00; Dec 20-Jan 06 off', '2027-01-06', '', null],
  ['Mo-Su 09:00-16:00; Dec 20-Jan 06 off', '2027-01-07', '540,960', null],
  ['Mo-Su 09:00-16:00; Dec 20-Jan 06 off', '2026-12-19', '540,960', null],
  ['2026 Dec 20-2027 Jan 06 09:00-16:00', '2027-01-06', '540,960', null],
  ['2026 Dec 20-2027 Jan 06 09:00-16:00', '2028-01-06', '', null],
  // What adds goes in by its beginning, wherever it is told.
  ['Mo-Fr 13:00-16:00, We 09:00-12:00', '2026-11-25', '540,720,780,960', null],
  ['Mo-Fr 13:00-16:00, We 09:00-12:00', '2026-11-24', '780,960', null],
  ['Mo-Fr 13:00-16:00, 2026 Nov 25 09:00-12:00', '2026-11-25', '540,720,780,960', 'exception'],
  ['Mo-Fr 09:00-12:00, We 13:00-14:00; PH off', '2026-01-07', '540,720,780,840', null],
  // A night goes on, but for a day that a later rule replaces.
  ['Fr 22:00-02:00', '2026-11-27', '1320,1560', null],
  ['Fr 22:00-02:00; Sa 10:00-14:00', '2026-11-27', '1320,1440', null],
  ['Fr 22:00-02:00, Sa 10:00-14:00', '2026-11-27', '1320,1560', null],
  ['Sa 10:00-14:00; Fr 22:00-02:00', '2026-11-27', '1320,1560', null],
  ['Mo-Su 22:00-02:00; PH off', '2026-01-05', '1320,1440', null],
  ['Mo-Su 22:00-02:00; PH off', '2026-12-23', '1320,1560', null, { eves: 'open' }],
  // The clock goes from 02:00 to 03:00 on 29 March.
  ['Su 02:00-04:00', '2026-03-29', '180,240', null],
  ['Su 02:15-02:45', '2026-03-29', '', null],
  ['Su 01:00-02:30', '2026-03-29', '60,180', null],
];

for (const [notation, date, spans, reason, settings] of cases) {
  test(`${notation} on ${date} ${JSON.stringify(settings ?? {})}`, () => {
    const told = hoursOn(timetableOf(notation), parseDate(date)!, settings);
    assert.deepEqual({ ...told, spans: String(told.spans) }, { spans, reason });
  });
}

test('tells a day the same when asked again, and apart by how the eves count', () => {
  const hours = timetableOf('Mo-Fr 09:00-16:00; PH off');
  const eve = parseDate('2026-12-24')!;
  const first = hoursOn(hours, eve, { eves: 'open' });
  assert.equal(hoursOn(hours, eve, { eves: 'open' }), first);
  assert.notDeepEqual(hoursOn(hours, eve, { eves: 'closed' }), first);
  // More days than are kept: the first is reckoned anew, and says the same.
  for (let day = 0; day < 1100; day++) hoursOn(hours, eve + day, { eves: 'open' });
  const again = hoursOn(hours, eve, { eves: 'open' });
  assert.deepEqual(again, first);
  assert.notEqual(again, first);
});
