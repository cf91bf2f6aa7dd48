import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantView } from '../../src/elements/grant-deadline/view.js';
import { hotlineView } from '../../src/elements/hotline-status/view.js';
import { ownGrantCall } from '../../src/material/own-grant-call.js';
import { ownHotline } from '../../src/material/own-hotline.js';
import fc from '../time/seeded-fast-check.js';
import { callClaim, lineClaim, type Claim } from './claims-by-hand.js';

/** Any minute from 2025 to 2030. */
const instants = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  .map((minutes) => minutes * 60_000);
const days = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 864e5, max: Date.UTC(2030, 0, 1) / 864e5 })
  .map((day) => new Date(day * 864e5).toISOString().slice(0, 10));
const sometimes = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined, freq: 2 });

/** No span ends in the hour that comes twice in October. */
const times = fc.constantFrom(
  ...['09:00-16:00', '09:00-12:00,13:00-16:00', '21:00-04:00', '18:00-01:00', 'off', '00:00-24:00'],
);
const named = fc.constantFrom('Mo-Fr ', 'Mo-Su ', 'Sa-Su ', 'Th ', 'We,PH ', 'PH ', 'Dec 24 ', '');
const hours = fc
  .array(fc.tuple(named, times), { minLength: 1, maxLength: 4 })
  .map((rules) => rules.map((rule) => rule.join('')).join('; '));

const line = fc.record({
  hours,
  eves: sometimes(fc.constantFrom('open', 'closed')),
  reviewed: sometimes(days),
  'valid-from': sometimes(days),
  'valid-until': sometimes(days),
});
const call = fc.record({
  opens: sometimes(days),
  'last-day': days,
  'closing-time': sometimes(fc.constantFrom('00:00', '12:00', '16.00', '24:00')),
  reviewed: sometimes(days),
  'valid-until': sometimes(days),
});

/** Counts claims, of which each must be made often enough to have been judged. */
function counted(): { count: (claim: Claim) => void; judge: () => void } {
  const made = { open: 0, closed: 0, none: 0 };
  return {
    count: (claim) => void made[claim]++,
    judge() {
      for (const [claim, times] of Object.entries(made))
        assert.ok(times > 200, `${claim} ${times}`);
    },
  };
}

test('says of a line at any minute what the rules that are written by hand say', () => {
  const { count, judge } = counted();
  fc.assert(
    fc.property(line, instants, (attributes, instant) => {
      const read = (name: string) => attributes[name as keyof typeof attributes] ?? null;
      const { isOpen } = hotlineView(ownHotline(read).told, instant, 60);
      const claim = lineClaim(attributes, instant);
      assert.equal(isOpen === null ? 'none' : isOpen ? 'open' : 'closed', claim);
      count(claim);
    }),
    { numRuns: 2000 },
  );
  judge();
});

test('says of a call at any minute what the rules that are written by hand say', () => {
  const { count, judge } = counted();
  fc.assert(
    fc.property(call, instants, (attributes, instant) => {
      const read = (name: string) => attributes[name as keyof typeof attributes] ?? null;
      const { state } = grantView(ownGrantCall(read, null).told, instant, 60).deadline;
      const isOpen = ['open', 'closing-soon', 'last-day'].includes(state);
      const claim = callClaim(attributes, instant);
      assert.equal(isOpen ? 'open' : state === 'closed' ? 'closed' : 'none', claim);
      count(claim);
    }),
    { numRuns: 2000 },
  );
  judge();
});
