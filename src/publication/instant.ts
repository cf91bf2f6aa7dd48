import { parseInstant } from '../time/stockholm.js';
import { stringOf } from '../material/string-of.js';

/** A date and a time of day with its offset from UTC: it is the same instant wherever it is read. */
export const instantSchema = stringOf(
  'a date and time, 2026-11-26T09:00:00Z',
  (text) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && parseInstant(text) !== null,
);
