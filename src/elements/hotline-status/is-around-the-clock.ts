import type { Hotline } from '../../material/hotline.js';
import { openingState } from '../../time/opening-hours.js';

/**
 * Whether it stays true of a line that it is open around the clock, however long it stands in a page: hours that have a last day,
 * or a day on which it is closed, are others some day.
 * @param instant epoch milliseconds
 */
export function isAroundTheClock(
  { openingHours, eves, validFrom, validUntil }: Hotline,
  instant: number,
): boolean {
  return (
    openingHours !== null &&
    validUntil === undefined &&
    openingHours.rules.every(({ spans }) => spans.some(([from, to]) => to - from === 1440)) &&
    openingState(openingHours, instant, { eves, validFrom }).state === 'always-open'
  );
}
