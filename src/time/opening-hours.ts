import type { EpochDay } from './civil-date.js';
import { hoursOn, type DaySettings, type OpeningReason } from './day-hours.js';
import type { Timetable } from './timetable.js';
import { civilAt, instantAt } from './stockholm.js';
import { validSpan, type Validity } from './validity.js';

/** How a timetable is to be read, and when it holds. */
export interface OpeningSettings extends DaySettings, Validity {
  /** How long before closing time the state is `closing-soon`, in minutes. Default 30. */
  readonly closingSoonMinutes?: number;
}

/** A timetable's state at an instant. Instants are epoch milliseconds. */
export interface OpeningState {
  /** `unknown` before the timetable's first day and past its last one. */
  readonly state: 'open' | 'closing-soon' | 'closed' | 'always-open' | 'unknown';
  /** The state holds from now to this instant, not included; null where it never changes. */
  readonly until: number | null;
  /** The end of the span that it is open in; null when not open, or when that is past validity. */
  readonly closesAt: number | null;
  /** When it opens next, past holidays and exceptions; null where no opening is in sight. */
  readonly opensAt: number | null;
  readonly reason: OpeningReason | null;
}

/** How far ahead changes are looked for. A timetable without any in sight is always open or closed. */
const daysInSight = 400;

/**
 * Tells whether a timetable is open at an instant, and when that changes. Intervals are half open:
 * what closes at 16:00 is closed at 16:00:00. Civil time is Stockholm's, whatever zone the device
 * is in. No claim is made of what lies outside the timetable's validity.
 */
export function openingState(
  timetable: Timetable,
  instant: number,
  settings: OpeningSettings = {},
): OpeningState {
  const { from, to } = validSpan(settings);
  if (instant >= to || instant < from) return unknown(instant < to ? from : null);
  const told = stateBy(timetable, instant, settings);
  const within = (at: number | null) => ((at ?? Infinity) > to ? null : at);
  return {
    ...told,
    until: within(told.until) ?? (Number.isFinite(to) ? to : null),
    closesAt: within(told.closesAt),
    opensAt: told.opensAt === to ? null : within(told.opensAt),
  };
}

/** No claim, until a known instant or for good. */
function unknown(until: number | null): OpeningState {
  return { state: 'unknown', until, closesAt: null, opensAt: null, reason: null };
}

function stateBy(timetable: Timetable, instant: number, settings: OpeningSettings): OpeningState {
  const today = civilAt(instant).day;
  let closesAt: number | null = null;
  for (let day = today - 1; day <= today + daysInSight; day++) {
    for (const [start, end] of hoursOn(timetable, day, settings).spans) {
      const from = instantAt(day, start);
      const to = instantAt(day, end);
      if (to <= (closesAt ?? instant)) continue;
      if (from > (closesAt ?? instant)) {
        return closesAt === null
          ? closed(timetable, today, from, settings)
          : open(instant, closesAt, settings);
      }
      closesAt = to;
    }
    // Stryker disable next-line ArithmeticOperator: two days later it is as true
    if (closesAt !== null && closesAt < instantAt(day + 1, 0)) {
      return open(instant, closesAt, settings);
    }
  }
  return closesAt === null
    ? closed(timetable, today, null, settings)
    : { ...unknown(null), state: 'always-open' };
}

function open(instant: number, closesAt: number, settings: OpeningSettings): OpeningState {
  const soonFrom = closesAt - (settings.closingSoonMinutes ?? 30) * 60_000;
  const isSoon = instant >= soonFrom;
  return {
    state: isSoon ? 'closing-soon' : 'open',
    until: isSoon ? closesAt : soonFrom,
    closesAt,
    opensAt: null,
    reason: null,
  };
}

function closed(
  timetable: Timetable,
  today: EpochDay,
  opensAt: number | null,
  settings: OpeningSettings,
): OpeningState {
  const { reason } = hoursOn(timetable, today, settings);
  const tomorrow = instantAt(today + 1, 0);
  const until = opensAt === null ? tomorrow : Math.min(opensAt, tomorrow);
  return { state: 'closed', until, closesAt: null, opensAt, reason };
}
