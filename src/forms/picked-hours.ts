/**
 * A day's hours as pickers have them, `HH:MM`, in order; a time that is not filled in yet is empty. One that closes at the time that
 * it opens or before does so on the day after. None: closed.
 */
export type DayHours = readonly (readonly [opens: string, closes: string])[];

/** Other hours on some dates, ISO `YYYY-MM-DD`, both included. */
export interface HoursException {
  readonly from: string;
  readonly to: string;
  readonly hours: DayHours;
}

/** A line's hours as a form has them, at any time while it is filled in. */
export interface HoursDraft {
  /** `unknown`: no hours are told. `written`: what pickers cannot say, kept word for word and edited as a text. */
  readonly kind: 'unknown' | 'always' | 'weekly' | 'written';
  /** Monday first. */
  readonly week: readonly DayHours[];
  /** Hours on public holidays. */
  readonly holidays: 'closed' | 'as-weekdays' | DayHours;
  /** Whether midsummer eve, christmas eve and new year's eve count as holidays (`closed`: they do). */
  readonly eves: 'closed' | 'open';
  /** They replace all else on their dates. A later one is for dates of its own. */
  readonly exceptions: readonly HoursException[];
  /** The notation where it is `written`; else the one that the hours were read from, where it says them in other words than ours. */
  readonly notation: string;
}

const closedWeek: HoursDraft['week'] = [[], [], [], [], [], [], []];

/** The hours of a new line: none yet, and closed on holidays, as most lines are. */
export const newHours: HoursDraft = {
  kind: 'weekly',
  week: closedWeek,
  holidays: 'closed',
  eves: 'closed',
  exceptions: [],
  notation: '',
};
