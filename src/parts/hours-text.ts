import { dateText, dayOfMonthText } from '../language/date-words.js';
import { weekdayName } from '../language/weekday-words.js';
import { holidayText } from '../language/holiday-words.js';
import { capitalised, listText } from '../language/list-words.js';
import { isolated } from '../language/number-words.js';
import { str, type Words } from '../language/words.js';
import type { Hotline } from '../material/hotline.js';
import { dateOf } from '../time/civil-date.js';
import type { OpeningReason } from '../time/day-hours.js';
import type { NotedDate, Rule, Span, Timetable } from '../time/timetable.js';
import { toldRules, type ToldRule } from '../time/told-rules.js';
import { clockText } from '../time/clock-time.js';

/** A line's hours in sentences. */
export interface ToldHours {
  /** Those that hold when nothing else is told; what is told of them where they are not known. */
  readonly usual: readonly string[];
  /** Other hours on some days, and how holidays count. */
  readonly exceptions: readonly string[];
}

/**
 * A line's hours in sentences, whatever the instant: a wrong clock in the device must not hide
 * them.
 */
export function toldHours(words: Words, line: Hotline): ToldHours {
  const { openingHours, eves, source } = line;
  if (!openingHours) return { usual: [unknownText(words, line)], exceptions: [] };
  const { msg } = words;
  const told = ruleTexts(words, openingHours);
  const texts = (areForDates: boolean) =>
    told.filter(({ isForDates }) => isForDates === areForDates).map(({ text }) => sentence(text));
  const [usual, exceptions] = [texts(false), texts(true)];
  const eve = !closesOnHolidays(openingHours.rules)
    ? []
    : eves === 'closed'
      ? [msg('Midsommarafton, julafton och nyårsafton räknas som helgdagar.')]
      : [msg('Midsommarafton, julafton och nyårsafton räknas inte som helgdagar.')];
  // How the eves count is ours to say; no source does.
  const counted = eve.map((text) => (source ? `${text} ${msg('Det står inte i källan.')}` : text));
  // Where all are for dates there are no others to be exceptions from.
  return usual.length > 0
    ? { usual, exceptions: [...exceptions, ...counted] }
    : { usual: exceptions, exceptions: counted };
}

function unknownText({ msg }: Words, { hoursWritten, hoursNote }: Hotline): string {
  if (hoursWritten) return hoursWritten;
  return hoursNote === 'office-hours'
    ? msg('Kontorstid på vardagar. Klockslagen är inte kända. Ring, eller se linjens webbplats.')
    : msg('Öppettiderna är inte kända. Ring för att höra om någon svarar.');
}

/**
 * A line's hours within a sentence, "helgfria vardagar, måndag till fredag, kl. 09:00–16:00."; empty where they are
 * not known.
 */
export function hoursWithin(words: Words, { openingHours }: Hotline): string {
  if (!openingHours) return '';
  return ruleTexts(words, openingHours)
    .map(({ text }, index) => (index === 0 ? `${text}.` : sentence(text)))
    .join(' ');
}

/**
 * A line's hours in one run of words, without the colons and full stops by which the loader tells a fact from words of an
 * editor's own: "måndag till lördag, kl. 09:00–16:00; helgdagar – stängt". Empty where they are not known.
 */
export function hoursInOneRun(words: Words, { openingHours }: Hotline): string {
  if (!openingHours) return '';
  return ruleTexts(words, openingHours)
    .map(({ text }) => text.replace(/:\s+/g, ' – '))
    .join('; ');
}

/** What each rule says, but that it is closed on holidays where each day's sentence says that already. */
function ruleTexts(
  words: Words,
  timetable: Timetable,
): { readonly text: string; readonly isForDates: boolean }[] {
  const rules = toldRules(timetable);
  const isClosure = ({ holidays, spans, dates }: Rule) =>
    holidays && spans.length === 0 && dates.length === 0;
  const exceptHolidays = closesOnHolidays(timetable.rules);
  const others = rules.filter((rule) => rule.dates.length === 0 && !isClosure(rule));
  const isSaid = others.length > 0 && others.every(isWorkdays);
  return rules
    .filter((rule) => !(isSaid && isClosure(rule)))
    .map((rule) => ({
      text: ruleText(words, rule, exceptHolidays),
      isForDates: rule.dates.length > 0,
    }));
}

/** Those are told to be without holidays where the line closes on them. */
function isWorkdays({ weekdays }: Pick<Rule, 'weekdays'>): boolean {
  return String(weekdays) === '1,2,3,4,5';
}

function closesOnHolidays(rules: readonly Rule[]): boolean {
  return rules.some(({ holidays, spans }) => holidays && spans.length === 0);
}

function sentence(text: string): string {
  return `${capitalised(text)}.`;
}

/** "helgfria vardagar, måndag till fredag, kl. 09:00–16:00" */
function ruleText(
  words: Words,
  { adds, dates, weekdays, holidays, spans, endsEarly }: ToldRule,
  exceptHolidays: boolean,
) {
  const { msg } = words;
  const days = [
    ...dates.map(({ from, to }) =>
      rangeText(words, notedDateText(words, from), notedDateText(words, to)),
    ),
    ...(weekdays.length < 7
      ? weekdayTexts(words, weekdays)
      : dates.length > 0
        ? []
        : [msg('alla dagar')]),
    ...(holidays ? [msg('helgdagar')] : []),
  ];
  if (exceptHolidays && isWorkdays({ weekdays })) days.unshift(msg('helgfria vardagar'));
  const times = spans.map((span) =>
    isWholeDay(span)
      ? spanText(words, span)
      : msg(str`kl. ${spanText(words, span)}`, { id: 'clock-span' }),
  );
  const text =
    times.length > 0
      ? listText(words, [...days, ...times])
      : msg(str`${listText(words, days)}: stängt`);
  const whole = endsEarly
    ? msg(str`${text} (till kl. 24:00 kvällen före ett undantag nedan)`)
    : text;
  return adds ? msg(str`dessutom: ${whole}`) : whole;
}

/** "09:00–16:00", or that it is open around the clock. */
export function spanText(words: Words, span: Span): string {
  return isWholeDay(span)
    ? words.msg('dygnet runt')
    : isolated(words, `${clockText(span[0])}–${clockText(span[1])}`);
}

function isWholeDay([start, end]: Span): boolean {
  return end - start === 1440;
}

/** Why a day has other hours: the holiday's name, or that someone decided so. */
export function reasonText(words: Words, reason: OpeningReason): string {
  return reason === 'exception' ? words.msg('avvikande tider') : holidayText(words, reason);
}

/** Weekdays by name, those in a row as a range. */
function weekdayTexts(words: Words, weekdays: readonly number[]): string[] {
  const isRow = weekdays.length > 2 && weekdays.every((day, index) => day === weekdays[0]! + index);
  const names = weekdays.map((day) => weekdayName(words, day));
  return isRow ? [rangeText(words, names[0]!, names.at(-1)!)] : names;
}

function rangeText({ msg }: Words, first: string, last: string): string {
  return first === last ? first : msg(str`${first} till ${last}`);
}

function notedDateText(words: Words, { year, month, day }: NotedDate): string {
  return year === null
    ? dayOfMonthText(words, day, month)
    : dateText(words, dateOf(year, month, day));
}
