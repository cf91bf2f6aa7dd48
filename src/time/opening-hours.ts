import { dateParts, weekday, type EpochDay } from './civil-date.js';
import {
  dateOrder,
  type DateRange,
  type Rule,
  type Span,
  type Timetable,
} from './opening-hours-notation.js';
import { civilAt, instantAt } from './stockholm.js';
import { eveOn, holidayOn, type EveName, type HolidayName } from './swedish-holidays.js';

/** How a timetable is to be read. */
export interface OpeningSettings {
  /** Whether midsummer eve, christmas eve and new year's eve count as `PH`. Default: `closed`, they do. */
  readonly eves?: 'closed' | 'open';
  /** How long before closing time the state is `closing-soon`, in minutes. Default 30. */
  readonly closingSoonMinutes?: number;
}

/** Why a day has other hours than its weekday: a holiday, an eve, or a dated rule. */
export type OpeningReason = HolidayName | EveName | 'exception';

/** A timetable's state at an instant. Instants are epoch milliseconds. */
export interface OpeningState {
  readonly state: 'open' | 'closing-soon' | 'closed' | 'always-open' | 'unknown';
  /** The state holds from now to this instant, not included; null where it never changes. */
  readonly until: number | null;
  /** The end of the span that it is open in. */
  readonly closesAt: number | null;
  /** When it opens next, past holidays and exceptions; null where no opening is in sight. */
  readonly opensAt: number | null;
  readonly reason: OpeningReason | null;
}

/** A day's hours: its spans in minutes since midnight, and why they are not its weekday's. */
export interface DayHours {
  readonly spans: readonly Span[];
  readonly reason: OpeningReason | null;
}

/** How far ahead changes are looked for. A timetable without any in sight is always open or closed. */
const daysInSight = 400;

/**
 * Tells whether a timetable is open at an instant, and when that changes. Intervals are half open:
 * what closes at 16:00 is closed at 16:00:00. Civil time is Stockholm's, whatever zone the device
 * is in.
 */
export function openingState(
  timetable: Timetable,
  instant: number,
  settings: OpeningSettings = {},
): OpeningState {
  const today = civilAt(instant).day;
  let closesAt: number | null = null;
  for (let day = today - 1; day <= today + daysInSight; day++) {
    for (const [start, end] of hoursOn(timetable, day, settings).spans) {
      const from = instantAt(day, start);
      const to = instantAt(day, cutAt(timetable, day, end, settings));
      const reached = closesAt ?? instant;
      if (closesAt === null ? to <= instant : to <= reached) continue;
      if (from > reached) {
        return closesAt === null
          ? closed(timetable, today, from, settings)
          : open(instant, closesAt, settings);
      }
      closesAt = to;
    }
    if (closesAt !== null && closesAt < instantAt(day + 1, 0)) {
      return open(instant, closesAt, settings);
    }
  }
  return closesAt === null
    ? closed(timetable, today, null, settings)
    : { state: 'always-open', until: null, closesAt: null, opensAt: null, reason: null };
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

/** The hours of a day: those of the last rule that is for it. */
export function hoursOn(timetable: Timetable, day: EpochDay, settings?: OpeningSettings): DayHours {
  const [last, before] = rulesFor(timetable, day, settings).reverse();
  if (!last) return { spans: [], reason: null };
  const differs = before && String(before.spans) !== String(last.spans);
  return { spans: last.spans, reason: differs ? reasonOf(last, day) : null };
}

/**
 * A span past midnight belongs to the day that it begins on. Where another rule is for the day
 * after, and comes later, its hours replace the rest of the span.
 */
function cutAt(timetable: Timetable, day: EpochDay, end: number, settings: OpeningSettings) {
  const last = (on: EpochDay) => timetable.rules.indexOf(rulesFor(timetable, on, settings).at(-1)!);
  return end > 1440 && last(day + 1) > last(day) ? 1440 : end;
}

function rulesFor({ rules }: Timetable, day: EpochDay, { eves }: OpeningSettings = {}): Rule[] {
  const isHoliday = holidayOn(day) ?? (eves === 'open' ? null : eveOn(day));
  return rules.filter(
    ({ dates, weekdays, holidays }) =>
      (dates.length === 0 || dates.some((range) => covers(range, day))) &&
      ((weekdays.length === 0 && !holidays) ||
        weekdays.includes(weekday(day)) ||
        (holidays && isHoliday)),
  );
}

function reasonOf({ holidays, weekdays, dates }: Rule, day: EpochDay): OpeningReason | null {
  const name = holidayOn(day) ?? eveOn(day);
  if (holidays && name && !weekdays.includes(weekday(day))) return name;
  const isOneDay = dates.some(({ from, to }) => dateOrder(from) === dateOrder(to));
  return isOneDay ? 'exception' : null;
}

function covers(range: DateRange, day: EpochDay): boolean {
  const date = dateParts(day);
  const [from, to, at] = [range.from, range.to, date].map((one) => dateOrder(one, date.year)) as [
    number,
    number,
    number,
  ];
  return from <= to ? from <= at && at <= to : from <= at || at <= to;
}
