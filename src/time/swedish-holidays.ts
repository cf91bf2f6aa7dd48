import { dateOf, dateParts, weekday, type EpochDay } from './civil-date.js';

/** A public holiday by lag (1989:253) om allmänna helgdagar, other than the ordinary Sundays. */
export type HolidayName =
  | 'new-years-day'
  | 'epiphany'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'national-day'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'christmas-day'
  | 'boxing-day';

/** The eves that are no holidays by that law, but that lag (1930:173) 2 § treats as Sundays. */
export type EveName = 'midsummer-eve' | 'christmas-eve' | 'new-years-eve';

const fixedHolidays: Readonly<Record<string, HolidayName>> = {
  '1-1': 'new-years-day',
  '1-6': 'epiphany',
  '5-1': 'may-day',
  '6-6': 'national-day',
  '12-25': 'christmas-day',
  '12-26': 'boxing-day',
};

/** Days from Easter Sunday. */
const movableHolidays: Readonly<Record<number, HolidayName>> = {
  [-2]: 'good-friday',
  0: 'easter-sunday',
  1: 'easter-monday',
  39: 'ascension-day',
  49: 'whit-sunday',
};

/**
 * The public holiday on a date, null when there is none. Right from 2005 on, when the national day
 * became a holiday and Whit Monday ceased to be one (SFS 2004:1320). Where two fall on one date,
 * the movable one is named.
 */
export function holidayOn(date: EpochDay): HolidayName | null {
  const { year, month, day } = dateParts(date);
  const isSaturday = weekday(date) === 6;
  if (isSaturday && month === 6 && day >= 20 && day <= 26) return 'midsummer-day';
  if (isSaturday && date >= dateOf(year, 10, 31) && date <= dateOf(year, 11, 6)) {
    return 'all-saints-day';
  }
  return movableHolidays[date - easterSunday(year)] ?? fixedHolidays[`${month}-${day}`] ?? null;
}

/** The eve on a date, null when there is none. */
export function eveOn(date: EpochDay): EveName | null {
  const { month, day } = dateParts(date);
  if (month === 12 && day === 24) return 'christmas-eve';
  if (month === 12 && day === 31) return 'new-years-eve';
  return holidayOn(date + 1) === 'midsummer-day' ? 'midsummer-eve' : null;
}

/** Easter by the Gregorian computus (Meeus, Jones and Butcher), right for every year. */
function easterSunday(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}
