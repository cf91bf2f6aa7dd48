import { phoneAddress } from '../../material/phone-number.js';
import { clockText } from '../../language/date-words.js';
import { formatDate } from '../../time/civil-date.js';
import { hoursOn } from '../../time/day-hours.js';
import { civilAt } from '../../time/stockholm.js';
import type { HotlineView } from './view.js';

/** How many days' hours are told, from today on. */
const days = 14;

/**
 * A line as schema.org's data, JSON-LD. Hours are told by date, so that holidays are in them; they
 * are left out where the element makes no claim without a caveat. Around the clock needs none.
 * @param instant epoch milliseconds
 */
export function structuredData(
  name: string,
  { line, state, age }: HotlineView,
  instant: number,
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
