import { parseDate } from '../time/civil-date.js';
import type { FieldProblem } from './field-problem.js';
import type { DayHours, HoursDraft } from './picked-hours.js';
import type { Said } from './said.js';

const words = {
  noDay: {
    sv: 'Kryssa i minst en dag som linjen är öppen, eller välj att tiderna inte är kända.',
    en: 'Tick at least one day on which the line is open, or choose that the hours are not known.',
  },
  noHolidayHours: {
    sv: 'Lägg till tiderna, eller välj Stängt.',
    en: 'Add the hours, or choose Closed.',
  },
  opens: {
    sv: 'Fyll i när linjen öppnar, som 09:00.',
    en: 'Fill in when the line opens, as 09:00.',
  },
  closes: {
    sv: 'Fyll i när linjen stänger, som 16:00.',
    en: 'Fill in when the line closes, as 16:00.',
  },
  noLength: {
    sv: 'Linjen öppnar och stänger samma klockslag. Ändra det ena.',
    en: 'The line opens and closes at the same time. Change one of them.',
  },
  order: {
    sv: 'Den här tiden ska börja efter att den förra har slutat.',
    en: 'These hours should begin after those before have ended.',
  },
  from: {
    sv: 'Fyll i den första dagen, som ett datum.',
    en: 'Fill in the first day, as a date.',
  },
  to: {
    sv: 'Fyll i den sista dagen, som ett datum.',
    en: 'Fill in the last day, as a date.',
  },
  backwards: {
    sv: 'Den sista dagen kan inte vara före den första.',
    en: 'The last day cannot be before the first.',
  },
  overlap: {
    sv: 'Dagarna finns redan i ett annat undantag. Ändra det ena.',
    en: 'These days are in another exception already. Change one of them.',
  },
} satisfies Record<string, Said>;

/** What is wrong with the hours that pickers say, field by field; none where they are ready. */
export function hoursProblems({ week, holidays, exceptions }: HoursDraft): FieldProblem[] {
  const own = typeof holidays === 'string' ? [] : holidays;
  const isAllClosed = [...week, own, ...exceptions.map(({ hours }) => hours)].every(
    (hours) => hours.length === 0,
  );
  return [
    ...(isAllClosed ? [{ field: 'week', words: words.noDay }] : []),
    ...week.flatMap((hours, day) => dayProblems(`week.${day}`, hours)),
    ...(own === holidays && own.length === 0
      ? [{ field: 'holidays', words: words.noHolidayHours }]
      : dayProblems('holidays', own)),
    ...exceptions.flatMap(({ from, to, hours }, index) => [
      ...dateProblems(`exceptions.${index}`, from, to, exceptions.slice(0, index)),
      ...dayProblems(`exceptions.${index}.hours`, hours),
    ]),
  ];
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function dayProblems(field: string, hours: DayHours): FieldProblem[] {
  return hours.flatMap(([opens, closes], index) => {
    const at = `${field}.${index}`;
    const unfilled = [
      ...(clock.test(opens) ? [] : [{ field: `${at}.opens`, words: words.opens }]),
      ...(clock.test(closes) ? [] : [{ field: `${at}.closes`, words: words.closes }]),
    ];
    if (unfilled.length > 0) return unfilled;
    const isWholeDay = opens === '00:00' && closes === '00:00';
    if (opens === closes && !isWholeDay) return [{ field: `${at}.closes`, words: words.noLength }];
    const before = hours[index - 1];
    const isAfter = !before || (before[0] < before[1] && before[1] <= opens);
    return isAfter ? [] : [{ field: `${at}.opens`, words: words.order }];
  });
}

function dateProblems(
  field: string,
  from: string,
  to: string,
  earlier: HoursDraft['exceptions'],
): FieldProblem[] {
  const unfilled = [
    ...(parseDate(from) === null ? [{ field: `${field}.from`, words: words.from }] : []),
    ...(parseDate(to) === null ? [{ field: `${field}.to`, words: words.to }] : []),
  ];
  if (unfilled.length > 0) return unfilled;
  if (to < from) return [{ field: `${field}.to`, words: words.backwards }];
  const isTaken = earlier.some((other) => from <= other.to && other.from <= to);
  return isTaken ? [{ field: `${field}.from`, words: words.overlap }] : [];
}
