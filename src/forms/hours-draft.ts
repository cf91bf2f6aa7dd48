import { dateOf, formatDate, parseDate } from '../time/civil-date.js';
import { clockMinute, clockText } from '../time/clock-time.js';
import { hoursOn } from '../time/day-hours.js';
import { hoursNotation } from '../time/hours-notation.js';
import { parseOpeningHours } from '../time/opening-hours-notation.js';
import type { NotedDate, Rule, Span, Timetable } from '../time/timetable.js';
import { expectedInSwedish } from './expected-in-swedish.js';
import type { FieldProblem } from './field-problem.js';
import { hoursProblems } from './hours-problems.js';
import { newHours, type DayHours, type HoursDraft } from './picked-hours.js';

export { newHours, type DayHours, type HoursDraft };

/** Hours in the notation of the material, null where none are told or something is wrong. */
export interface NotedHours {
  readonly notation: string | null;
  readonly problems: readonly FieldProblem[];
}

const aroundTheClock = '24/7';
/** A Monday of a week in which no clock is changed. */
const anyMonday = dateOf(2026, 11, 2);

/**
 * Hours for a form.
 * @param notation as the material has it, null where no hours are known. What pickers cannot say, and what is wrong, is kept as it
 * is written
 * @param eves whether the three eves count as holidays
 */
export function hoursDraftOf(
  notation: string | null,
  eves: HoursDraft['eves'] = 'closed',
): HoursDraft {
  if (notation === null) return { ...newHours, eves, kind: 'unknown' };
  if (notation === aroundTheClock) return { ...newHours, eves, kind: 'always' };
  const parsed = parseOpeningHours(notation);
  const weekly = 'timetable' in parsed ? weeklyOf(parsed.timetable, eves) : null;
  if (!weekly) return { ...newHours, eves, kind: 'written', notation };
  // What is said in other words stays in them as long as nobody changes the hours.
  return notedWeek(weekly) === notation ? weekly : { ...weekly, notation };
}

/** The hours of a form as the material has them, and what is still wrong with them. What is `written` is given word for word. */
export function notationOf(draft: HoursDraft): NotedHours {
  switch (draft.kind) {
    case 'unknown':
      return { notation: null, problems: [] };
    case 'always':
      return { notation: aroundTheClock, problems: [] };
    case 'written':
      return { notation: draft.notation, problems: writtenProblems(draft.notation) };
    case 'weekly': {
      const problems = hoursProblems(draft);
      if (problems.length > 0) return { notation: null, problems };
      const notation = isAsWritten(draft) ? draft.notation : notedWeek(draft);
      return 'error' in parseOpeningHours(notation)
        ? { notation: null, problems: [{ field: 'exceptions', words: tooMany }] }
        : { notation, problems };
    }
  }
}

function notedWeek(draft: HoursDraft): string {
  return hoursNotation(timetableOf(draft));
}

/** Whether hours are still those of the notation that they were read from. */
function isAsWritten(draft: HoursDraft): boolean {
  if (draft.notation === '') return false;
  const written = hoursDraftOf(draft.notation, draft.eves);
  return (
    written.kind === 'weekly' &&
    notedWeek({ ...written, notation: '' }) === notedWeek({ ...draft, notation: '' })
  );
}

/** Whether a form has a notation that pickers cannot say, in use or put aside. */
export function hasWrittenHours({ kind, notation }: HoursDraft): boolean {
  return kind === 'written' || (notation !== '' && hoursDraftOf(notation).kind === 'written');
}

const tooMany = {
  sv: 'Det är för många undantag. Ta bort dem som har varit.',
  en: 'There are too many exceptions. Remove those that are over.',
};

function writtenProblems(notation: string): FieldProblem[] {
  if (!notation.trim()) {
    const words = { sv: 'Skriv öppettiderna.', en: 'Write the opening hours.' };
    return [{ field: 'notation', words }];
  }
  const parsed = parseOpeningHours(notation);
  if ('timetable' in parsed) return [];
  const { mend, found, position } = parsed.error;
  const expected = `opening hours: ${mend}; not understood: "${found}" at character ${position + 1}`;
  const words = {
    sv: `Det ska vara ${expectedInSwedish(expected)}.`,
    en: `It should be ${expected}.`,
  };
  return [{ field: 'notation', words }];
}

/**
 * A timetable of the kinds of rules that pickers can say: those of weekdays, then one for holidays, then those of dates. Null for
 * any other.
 */
function weeklyOf({ rules }: Timetable, eves: HoursDraft['eves']): HoursDraft | null {
  const weekRules = rules.slice(0, countWhile(rules, isOfWeek));
  const rest = rules.slice(weekRules.length);
  const ofHolidays = rest[0] && isOfHolidays(rest[0]) ? rest[0] : null;
  const dated = rest.slice(ofHolidays ? 1 : 0);
  if (!dated.every(isOfDates)) return null;
  const draft: HoursDraft = {
    kind: 'weekly',
    week: newHours.week.map((_, index) =>
      dayHoursOf(hoursOn({ rules: weekRules }, anyMonday + index).spans),
    ),
    holidays: !ofHolidays
      ? 'as-weekdays'
      : ofHolidays.spans.length === 0
        ? 'closed'
        : dayHoursOf(ofHolidays.spans),
    eves,
    exceptions: dated.flatMap(({ dates, spans }) =>
      dates.map(({ from, to }) => ({ from: iso(from), to: iso(to), hours: dayHoursOf(spans) })),
    ),
    notation: '',
  };
  return hoursProblems(draft).length > 0 ? null : draft;
}

function countWhile(rules: readonly Rule[], test: (rule: Rule) => boolean): number {
  const end = rules.findIndex((rule) => !test(rule));
  return end === -1 ? rules.length : end;
}

function isOfWeek({ dates, holidays }: Rule): boolean {
  return dates.length === 0 && !holidays;
}

function isOfHolidays({ adds, dates, weekdays }: Rule): boolean {
  return !adds && dates.length === 0 && weekdays.length === 0;
}

/** Whether a rule is for all of some dates of one year each, and is the same told date by date. */
function isOfDates({ adds, dates, weekdays, holidays, spans }: Rule): boolean {
  const isNight = spans.some(([, end]) => end > 1440);
  return (
    !adds &&
    !holidays &&
    weekdays.length === 7 &&
    dates.length > 0 &&
    dates.every(({ from, to }) => from.year !== null && to.year !== null) &&
    (dates.length === 1 || !isNight)
  );
}

function iso({ year, month, day }: NotedDate): string {
  return formatDate(dateOf(year!, month, day));
}

function dayHoursOf(spans: readonly Span[]): DayHours {
  // A picker has no 24:00.
  return spans.map(([start, end]) => [clockText(start), clockText(end % 1440)] as const);
}

/** The rules of hours without problems: weekdays that are alike, then holidays, then dates. */
function timetableOf({ week, holidays, exceptions }: HoursDraft): Timetable {
  const like = new Map<string, number[]>();
  for (const [index, hours] of week.entries()) {
    if (hours.length > 0) like.set(String(hours), [...(like.get(String(hours)) ?? []), index]);
  }
  const groups = [...like.values()];
  const rules = groups.map((days, at): Rule => {
    // A rule that replaces would end the night before at midnight.
    const earlier = groups.slice(0, at).flat();
    const adds = days.some((day) => {
      const before = (day + 6) % 7;
      return earlier.includes(before) && spansOf(week[before]!).some(([, end]) => end > 1440);
    });
    const weekdays = days.map((day) => day + 1);
    return { adds, dates: [], weekdays, holidays: false, spans: spansOf(week[days[0]!]!) };
  });
  if (holidays !== 'as-weekdays') {
    const spans = holidays === 'closed' ? [] : spansOf(holidays);
    rules.push({ adds: false, dates: [], weekdays: [], holidays: true, spans });
  }
  for (const { from, to, hours } of exceptions) {
    rules.push({
      adds: false,
      dates: [{ from: noted(from), to: noted(to) }],
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      holidays: false,
      spans: spansOf(hours),
    });
  }
  return { rules };
}

function spansOf(hours: DayHours): Span[] {
  return hours.map(([opens, closes]) => {
    const [start, end] = [clockMinute(opens)!, clockMinute(closes)!];
    return [start, end > start ? end : end + 1440];
  });
}

function noted(date: string): NotedDate {
  const [year, month, day] = formatDate(parseDate(date)!).split('-').map(Number) as [
    number,
    number,
    number,
  ];
  return { year, month, day };
}
