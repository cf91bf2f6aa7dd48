import { formatDate } from '../time/civil-date.js';
import type { ClaimAge } from '../time/claim-age.js';
import { clockText } from '../time/clock-time.js';
import type { hoursOn as HoursOn } from '../time/day-hours.js';
import { civilAt } from '../time/stockholm.js';
import type { Hotline } from './hotline.js';
import { phoneAddress } from './phone-number.js';

/** A line, and what is claimed of it. */
interface Claimed {
  readonly line: Hotline;
  readonly state: string;
  readonly age: ClaimAge;
}

/** How many days' hours are told, from today on. */
const days = 14;

/**
 * A line as schema.org's data, JSON-LD. Hours are told by date, so that holidays are in them; they
 * are left out where the element makes no claim without a caveat. Around the clock needs none.
 * @param instant epoch milliseconds
 * @param hoursOn what reckons a day's hours: the element has it, and this file does without
 */
export function structuredData(
  name: string,
  { line, state, age }: Claimed,
  instant: number,
  hoursOn: typeof HoursOn,
): object | null {
  const { phone, openingHours, eves, website, validUntil } = line;
  if (phone === null) return null;
  const today = civilAt(instant).day;
  const dates = Array.from({ length: days }, (_, index) => today + index).filter(
    (day) => validUntil === undefined || formatDate(day) <= validUntil,
  );
  const hoursAvailable =
    state === 'always-open'
      ? [{ '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' }]
      : openingHours && state !== 'unknown' && age.caveatYear === null
        ? dates.flatMap((day) => {
            const { spans } = hoursOn(openingHours, day, { eves });
            // By schema.org, equal times are a day on which it is closed.
            return (spans.length > 0 ? spans : [[0, 0] as const]).map(([start, end]) => ({
              '@type': 'OpeningHoursSpecification',
              validFrom: formatDate(day),
              validThrough: formatDate(day),
              opens: clockText(start),
              closes: end === 1440 ? '23:59' : clockText(end),
            }));
          })
        : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name,
    ...(website && { url: website }),
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: {
        '@type': 'ContactPoint',
        telephone: phoneAddress(phone).slice('tel:'.length),
        ...(hoursAvailable && { hoursAvailable }),
      },
    },
  };
}
