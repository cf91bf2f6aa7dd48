/**
 * What an element may claim, judged anew from the rules as they are written down: nothing of the sources is used
 * here, so that no mistake of theirs is made twice. Days are ISO `YYYY-MM-DD`, clock times `HH:MM`, both in
 * Stockholm by Intl, and both in an order that texts have.
 */
export type Claim = 'open' | 'closed' | 'none';

type Attributes = Readonly<Record<string, string | undefined>>;

/** The attributes of a line of the site's own. */
export const ownLineNames: readonly string[] =
  'name phone hours audience description eves bill website reviewed valid-from valid-until'.split(
    ' ',
  );
/** The attributes of a call of the site's own. */
export const ownCallNames: readonly string[] =
  'name publisher opens last-day closing-time former-last-day decision-day amount applicants steps website reviewed valid-until data'.split(
    ' ',
  );

/** What may be claimed of a line of the site's own at an instant, epoch milliseconds. */
export function lineClaim(attributes: Attributes, instant: number): Claim {
  const { hours, reviewed } = attributes;
  const [from, until] = [attributes['valid-from'], attributes['valid-until']];
  const rules = hours === undefined ? null : rulesOf(hours);
  if (!rules || ![reviewed, from, until].every((day) => day === undefined || isDay(day))) {
    return 'none';
  }
  const { day, clock } = wallClock(instant);
  if ((from && until && from > until) || (from && day < from) || (until && day > until)) {
    return 'none';
  }
  const countEves = attributes['eves'] !== 'open';
  // A line around the clock is not put in doubt by its age.
  if (isOld(reviewed, day)) return isAroundTheClock(rules, day, countEves) ? 'open' : 'none';
  return isStaffed(rules, day, clock, countEves) ? 'open' : 'closed';
}

/** What may be claimed of a call of the site's own at an instant, epoch milliseconds. */
export function callClaim(attributes: Attributes, instant: number): Claim {
  const { opens, reviewed } = attributes;
  const [last, until] = [attributes['last-day'], attributes['valid-until']];
  const end = (attributes['closing-time'] ?? '24:00').replace('.', ':');
  if (last === undefined || !isDay(last) || (opens !== undefined && !isDay(opens))) return 'none';
  if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(end) || (opens && opens > last)) return 'none';
  const { day, clock } = wallClock(instant);
  // What has closed stays closed, whoever vouches for the rest.
  if (`${day} ${clock}` >= `${last} ${end}` || day > last) return 'closed';
  if (![reviewed, until].every((date) => date === undefined || isDay(date))) return 'none';
  if ((until && day > until) || isOld(reviewed, day) || (opens && day < opens)) return 'none';
  return 'open';
}

/** The instant of a day (its beginning) or a day and a clock time, in Stockholm; null for anything else. */
export function instantOf(text: string): number | null {
  const [, day, clock = '00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(text) ?? [];
  if (!day || !isDay(day)) return null;
  for (const offset of ['+02:00', '+01:00']) {
    const instant = Date.parse(`${day}T${clock}:00${offset}`);
    const shown = Number.isNaN(instant) ? null : wallClock(instant);
    if (shown?.day === day && shown.clock === clock) return instant;
  }
  return null;
}

/** What a clock on a wall in Stockholm shows. */
export function wallClock(instant: number): { readonly day: string; readonly clock: string } {
  const [day, clock] = stockholm.format(instant).split(' ') as [string, string];
  return { day, clock };
}

/** Swedish writes a date as ISO has it. */
const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  dateStyle: 'short',
  timeStyle: 'short',
});

function isDay(text: string): boolean {
  const at = /^[1-9]\d{3}-\d\d-\d\d$/.test(text) ? new Date(text) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whether nobody has looked at the facts for 24 months. */
function isOld(reviewed: string | undefined, day: string): boolean {
  return reviewed !== undefined && day >= `${Number(reviewed.slice(0, 4)) + 2}${reviewed.slice(4)}`;
}

/** A rule as an editor writes it: for these weekdays, for holidays or for a date; open in these spans. */
interface Rule {
  readonly weekdays: readonly string[];
  readonly isForHolidays: boolean;
  readonly date: string | undefined;
  readonly spans: readonly (readonly [from: string, to: string])[];
}

const week = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Rules between semicolons, each `[date] [days] times`, as far as the tests write them; null for others. */
function rulesOf(hours: string): Rule[] | null {
  const rules = hours.split(';').map((written) => ruleOf(written.trim()));
  return rules.every((rule) => rule !== null) ? rules : null;
}

function ruleOf(written: string): Rule | null {
  const [, year, month, dayOfMonth, days, times] =
    /^(?:(?:(\d{4}) )?([A-Z][a-z]{2}) (\d\d) ?)?((?:(?:PH|[A-Z][a-z])[,-]?)*) ?((?:\d\d:\d\d-\d\d:\d\d,?)+|off|open|24\/7)$/.exec(
      written,
    ) ?? [];
  if (times === undefined) return null;
  if ([...times.matchAll(/\d\d:\d\d/g)].some(([clock]) => clock > '24:00' || clock[3]! > '5')) {
    return null;
  }
  const named = days!.split(',').filter((name) => name !== 'PH' && name !== '');
  const weekdays = named.flatMap((name) => {
    const [from, to = from] = name.split('-').map((one) => week.indexOf(one));
    return from! < 0 || to! < 0 ? ['?'] : week.slice(from, to! + 1);
  });
  if (weekdays.includes('?')) return null;
  const number = String(months.indexOf(month ?? 'Jan') + 1).padStart(2, '0');
  return {
    weekdays: days ? weekdays : week,
    isForHolidays: days!.includes('PH'),
    date: month && `${year ?? '....'}-${number}-${dayOfMonth}`,
    spans:
      times === 'off'
        ? []
        : times === 'open' || times === '24/7'
          ? [['00:00', '24:00']]
          : times.split(',').map((span) => span.split('-') as [string, string]),
  };
}

/** Whether no minute of the year to come, and a month more, is without an answer. */
function isAroundTheClock(rules: readonly Rule[], day: string, countEves: boolean): boolean {
  for (let days = 0; days < 400; days++) {
    const date = dayAfter(day, days);
    const decider = rules.findLast((rule) => isFor(rule, date, countEves));
    if (String(decider?.spans) !== '00:00,24:00') return false;
  }
  return true;
}

/** The last rule for a day decides, and a night goes on past midnight unless a later rule is for the next day. */
function isStaffed(
  rules: readonly Rule[],
  day: string,
  clock: string,
  countEves: boolean,
): boolean {
  const decider = (date: string) => rules.findLastIndex((rule) => isFor(rule, date, countEves));
  const [today, yesterday] = [decider(day), decider(dayAfter(day, -1))];
  const isNow = rules[today]?.spans.some(
    ([from, to]) => from <= clock && (clock < to || to < from),
  );
  const isFromYesterday =
    today <= yesterday && rules[yesterday]?.spans.some(([from, to]) => to < from && clock < to);
  return Boolean(isNow) || Boolean(isFromYesterday);
}

function isFor({ weekdays, isForHolidays, date }: Rule, day: string, countEves: boolean): boolean {
  const isOnDate = !date || new RegExp(date).test(day);
  const isHoliday = isForHolidays && (isRedDay(day) || (countEves && isEve(day)));
  return isOnDate && (isHoliday || weekdays.includes(weekdayOf(day)));
}

function weekdayOf(day: string): string {
  return week[(new Date(day).getUTCDay() + 6) % 7]!;
}

/** Whether a day is a holiday by lag (1989:253), other than an ordinary Sunday. */
export function isRedDay(day: string): boolean {
  const [year, date] = [Number(day.slice(0, 4)), day.slice(5)];
  const easter = easterOf(year);
  const isSaturday = weekdayOf(day) === 'Sa';
  return (
    ['01-01', '01-06', '05-01', '06-06', '12-25', '12-26'].includes(date) ||
    // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
    [-2, 0, 1, 39, 49].some((days) => dayAfter(easter, days) === day) ||
    (isSaturday && date >= '06-20' && date <= '06-26') ||
    (isSaturday && date >= '10-31' && date <= '11-06')
  );
}

/** Whether a day is midsummer eve, christmas eve or new year's eve. */
export function isEve(day: string): boolean {
  const date = day.slice(5);
  const isMidsummer = weekdayOf(day) === 'Fr' && date >= '06-19' && date <= '06-25';
  return isMidsummer || date === '12-24' || date === '12-31';
}

/** Full moons of Easter by the golden number, as almanacs print them for the years 1900 to 2199. */
const fullMoons =
  '04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27'.split(
    ' ',
  );

/** The Sunday after Easter's full moon. */
function easterOf(year: number): string {
  let day = `${year}-${fullMoons[year % 19]}`;
  do day = dayAfter(day, 1);
  while (weekdayOf(day) !== 'Su');
  return day;
}
