/// <reference types="node" />
// Prints the process's own time zone, and then a line's states over eight years.
import { deadlineState } from '../../src/time/deadline.js';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours } from '../../src/time/opening-hours-notation.js';

const parsed = parseOpeningHours(
  'Mo-Fr 09:00-16:00; Sa 21:00-03:00; PH off; 2026 Sep 25 13:00-16:00',
);
if ('error' in parsed) throw new Error(parsed.error.mend);
const lines = [`${process.env['TZ']} ${new Date(2026, 6, 1, 12).toISOString()}`];
const step = 4_001 * 60_000 + 7;
for (let instant = Date.UTC(2022, 0, 1); instant < Date.UTC(2030, 0, 1); instant += step) {
  const opening = openingState(parsed.timetable, instant);
  const deadline = deadlineState({ opens: '2025-05-01', lastDay: '2027-03-28' }, instant);
  lines.push(JSON.stringify([instant, opening, deadline]));
}
console.log(lines.join('\n'));
