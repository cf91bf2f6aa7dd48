/**
 * Swedish civil time, without a DOM and without dependencies: opening hours, deadlines, grant shares
 * and calendar files. All civil time is Europe/Stockholm; instants are epoch milliseconds.
 */
export { calendarFile, type CalendarDay } from './calendar-file.js';
export {
  dateOf,
  dateParts,
  formatDate,
  parseDate,
  weekday,
  type DateParts,
  type EpochDay,
} from './civil-date.js';
export { claimAge, type ClaimAge, type DatedFacts } from './claim-age.js';
export { clockMinute } from './clock-time.js';
export { hoursOn, type DayHours, type DaySettings, type OpeningReason } from './day-hours.js';
export {
  deadlineState,
  formerLastDay,
  restDay,
  type Deadline,
  type DeadlineState,
} from './deadline.js';
export { openingState, type OpeningSettings, type OpeningState } from './opening-hours.js';
export { parseOpeningHours, type NotationError } from './opening-hours-notation.js';
export { grantShare, type GrantShare, type ShareRules } from './shares.js';
export {
  civilAt,
  instantAt,
  parseInstant,
  startOfDay,
  stockholmOffset,
  type CivilTime,
} from './stockholm.js';
export { eveOn, holidayOn, type EveName, type HolidayName } from './swedish-holidays.js';
export { validSpan, type Validity, type ValidSpan } from './validity.js';
export { weekHours, type WeekRow } from './week-hours.js';
export type { DateRange, NotedDate, Rule, Span, Timetable } from './timetable.js';
