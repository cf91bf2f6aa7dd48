/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from './seeded-fast-check.js';
import OpeningHours from 'opening_hours';
import { openingState } from '../../src/time/opening-hours.js';
import { parseOpeningHours } from '../../src/time/opening-hours-notation.js';
import { notations } from './opening-hours-notations.js';

// The witness is right in the process's own time zone only.
process.env['TZ'] = 'Europe/Stockholm';

const sweden = { address: { country_code: 'se', country: 'Sverige' }, lat: '59.27', lon: '15.21' };
const instants = fc.integer({
  min: Date.UTC(2025, 0, 1) / 60_000,
  max: Date.UTC(2030, 0, 1) / 60_000,
});

test('is open when opening_hours is, for generated timetables over years of instants', () => {
  assert.equal(new Date(2026, 6, 1).getTimezoneOffset(), -120, 'the process is not in Stockholm');
  let open = 0;
  let probes = 0;
  fc.assert(
    fc.property(
      notations,
      fc.array(instants, { minLength: 40, maxLength: 40 }),
      (notation, minutes) => {
        const witness = new OpeningHours(notation, sweden as never);
        const parsed = parseOpeningHours(notation);
        assert.ok('timetable' in parsed, notation);
        for (const minute of minutes) {
          const instant = minute * 60_000;
          const { state } = openingState(parsed.timetable, instant, { eves: 'open' });
          const isOpen = state !== 'closed';
          probes++;
          if (isOpen) open++;
          const date = new Date(instant);
          if (comesTwice(date) || followsChange(date)) continue;
          const expected = witness.getState(date);
          // Where the witness goes on from a day whose rule was replaced, ours claims less.
          if (!isOpen && expected && mayGoOn(notation, date)) continue;
          assert.equal(isOpen, expected, `${notation} at ${date.toISOString()}`);
        }
      },
    ),
    { numRuns: 400 },
  );
  assert.ok(open > probes / 20 && open < probes, `${open} of ${probes} probes were open`);
});

/**
 * The witness lets a span go on past midnight though the day that it belongs to was closed or had
 * other hours. Ours is stricter there: a closed line is never shown as open. The early minutes of a day may
 * differ so in one direction, and what they are is left to tests of their own.
 */
function mayGoOn(notation: string, date: Date): boolean {
  return date.getHours() < 6 && /(22|20|18):\d0-0/.test(notation) && /; |off/.test(notation);
}

/** In the hour that comes twice in October, the witness is open by the clock both times; ours once. */
function comesTwice(date: Date): boolean {
  const hour = 3_600_000;
  return [-hour, hour].some(
    (shift) => new Date(date.getTime() + shift).getHours() === date.getHours(),
  );
}

/**
 * In a night after the clock was changed, the witness is off by an hour: it counts a day of 23 or 25 hours
 * as one of 24. These nights are held against Temporal, in stockholm.test.ts.
 */
function followsChange(date: Date): boolean {
  const before = new Date(date.getTime() - 30 * 3_600_000);
  return date.getHours() < 6 && before.getTimezoneOffset() !== date.getTimezoneOffset();
}
