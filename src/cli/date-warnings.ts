import { dateOf, dateParts, dayInMilliseconds, formatDate, parseDate } from '../time/civil-date.js';
import { parseOpeningHours } from '../time/opening-hours-notation.js';
import { civilAt, parseInstant } from '../time/stockholm.js';
import type { NotedDate } from '../time/timetable.js';
import { dateSchema } from '../material/date.js';
import { openingHoursSchema } from '../material/hours.js';
import type { Json } from '../publication/signed-json.js';
import type { DocumentFact } from './document-facts.js';
import type { Finding } from './finding.js';
import type { Said } from './said.js';

/** After how many months a check is old enough to be told: two before a page names the year. */
const agedMonths = 10;
/** How many days before a document's end it is time to renew it. */
const renewDays = 14;

/** What dates say as of a day, by their fields; null where there is nothing to be told. */
const byField: Readonly<Record<string, (date: string, day: number, today: number) => Said | null>> =
  {
    validUntil: (date, day, today) =>
      day < today
        ? {
            sv: `gällde till ${date}. Sidorna påstår inget längre.`,
            en: `held until ${date}. Pages claim nothing any longer.`,
          }
        : null,
    lastDay: (date, day, today) =>
      day < today
        ? {
            sv: `utlysningen stängde ${date}. Besökare ser att det inte går att söka.`,
            en: `the call closed on ${date}. Visitors see that one cannot apply.`,
          }
        : null,
    decisionDay: (date, day, today) =>
      day < today
        ? {
            sv: `dagen för beslut, ${date}, har varit.`,
            en: `the day of the decision, ${date}, has been.`,
          }
        : null,
    reviewed: (date, day, today) =>
      agedDay(day) <= today
        ? {
            sv: `kontrollerades ${date}, för mer än tio månader sedan. Kontrollera mot källan; efter tolv månader skrivs årtalet ut.`,
            en: `was checked on ${date}, more than ten months ago. Check by the source; after twelve months the year is told.`,
          }
        : null,
    withdrawn: (date, day, today) =>
      day > today
        ? {
            sv: `dagen ${date} har inte varit. Det dras tillbaka så snart dokumentet publiceras, inte den dagen.`,
            en: `the day ${date} has not been. It is withdrawn as soon as the document is published, not on that day.`,
          }
        : null,
  };

/** Dates that have passed, checks that are old, and an end that is near. */
export function dateWarnings(json: Json, facts: readonly DocumentFact[], now: number): Finding[] {
  const today = civilAt(now).day;
  return [
    ...endWarnings(json, now),
    ...facts.flatMap(({ where, field, schema, value }): Finding[] => {
      if (schema === openingHoursSchema) return hoursWarnings(where, value, today);
      const said =
        schema === dateSchema ? dateSaid(field, value, today) : strategySaid(field, value, today);
      return said ? [{ where, said }] : [];
    }),
  ];
}

function dateSaid(field: string, value: unknown, today: number): Said | null {
  const day = typeof value === 'string' ? parseDate(value) : null;
  const last = field.split('.').at(-1)!;
  return day === null ? null : (byField[last]?.(value as string, day, today) ?? null);
}

function strategySaid(field: string, value: unknown, today: number): Said | null {
  const isPast =
    field.endsWith('.until') && typeof value === 'number' && value < dateParts(today).year;
  if (!isPast) return null;
  return { sv: `strategin gällde till ${value}.`, en: `the strategy was until ${value}.` };
}

function endWarnings({ expires }: Json, now: number): Finding[] {
  const end = typeof expires === 'string' ? parseInstant(expires) : null;
  if (end === null || end <= now || end - now > renewDays * dayInMilliseconds) return [];
  const days = Math.floor((end - now) / dayInMilliseconds);
  return [
    {
      where: 'expires',
      said: {
        sv: `dokumentet slutar gälla ${days < 1 ? 'inom ett dygn' : `om ${days} dygn`}. Förnya det med renew.`,
        en: `the document ends in ${days < 1 ? 'less than a day' : `${days} days`}. Renew it by renew.`,
      },
    },
  ];
}

/** Exceptions of which the last day has been. */
function hoursWarnings(where: string, value: unknown, today: number): Finding[] {
  const parsed = typeof value === 'string' ? parseOpeningHours(value) : null;
  if (!parsed || !('timetable' in parsed)) return [];
  const ends = parsed.timetable.rules
    .map(({ dates }) => dates.map(({ to }) => dayOf(to)))
    .filter((days) => days.length > 0)
    .map((days) => Math.max(...days));
  const past = ends.filter((end) => end < today).map(formatDate);
  if (past.length === 0) return [];
  const said = {
    sv: `öppettiderna har undantag som har varit (till ${past.join(', ')}). Ta bort dem.`,
    en: `the hours have exceptions that have been (to ${past.join(', ')}). Take them out.`,
  };
  return [{ where, said }];
}

/** A date with a year as a day; one of each year never ends. */
function dayOf({ year, month, day }: NotedDate): number {
  return year === null ? Infinity : dateOf(year, month, day);
}

function agedDay(checked: number): number {
  const { year, month, day } = dateParts(checked);
  return dateOf(year, month + agedMonths, day);
}
