import { parseOpeningHours } from '../src/time/opening-hours-notation.js';
import type { Timetable } from '../src/time/timetable.js';

/** The timetable that a notation gives; throws where it gives none. */
export function timetableOf(notation: string): Timetable {
  const parsed = parseOpeningHours(notation);
  if ('error' in parsed) throw new Error(`${notation}: ${parsed.error.mend}`);
  return parsed.timetable;
}
