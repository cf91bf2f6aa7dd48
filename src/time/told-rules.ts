import type { Rule, Span, Timetable } from './timetable.js';

/** A rule of a timetable as it is told: one after the other, each replaces or adds to those before it. */
export interface ToldRule extends Rule {
  /**
   * Whether a span past midnight ends there before an exception: a day that a rule for dates or holidays,
   * told later, replaces; and for a rule for holidays, any later rule.
   */
  readonly endsEarly: boolean;
}

/**
 * A timetable's rules as sentences tell them. Weekdays that a later rule always replaces are not told of,
 * and a night that always ends at midnight, since the day after is replaced, is told to end there. What
 * else replaces anything is an exception: a rule for dates or holidays, told later.
 */
export function toldRules({ rules }: Timetable): ToldRule[] {
  return rules.flatMap((rule, index) => {
    const later = rules.slice(index + 1).filter(({ adds }) => !adds);
    const isReplaced = (day: number) =>
      later.some(({ dates, weekdays }) => dates.length === 0 && weekdays.includes(day));
    const isNight = rule.spans.some(([, end]) => end > 1440);
    const own = rule.weekdays.filter((day) => !isReplaced(day));
    const early = own.filter((day) => isNight && !rule.holidays && isReplaced((day % 7) + 1));
    return [
      {
        ...rule,
        weekdays: own.filter((day) => !early.includes(day)),
        endsEarly:
          isNight &&
          later.some(({ dates, holidays }) => dates.length > 0 || holidays || rule.holidays),
      },
      {
        ...rule,
        weekdays: early,
        holidays: false,
        spans: rule.spans.map(([start, end]): Span => [start, Math.min(end, 1440)]),
        endsEarly: false,
      },
    ].filter(({ weekdays, holidays }) => weekdays.length > 0 || holidays);
  });
}
