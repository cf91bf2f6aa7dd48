import { aroundTheClock } from '../time/timetable.js';
import type { BundledHotline } from './hotline.js';
import { msg } from './msg.js';
import { plain } from './plain.js';
import { womensHelplineNumber } from './womens-helpline.js';

/**
 * Kvinnofridslinjen, the national line for those who are exposed to violence: the same for every county, and part
 * of the code. What its operator says of it besides are words: see `parts/help-lines.ts`.
 */
export const nationalLine: BundledHotline = plain({
  name: msg('Kvinnofridslinjen'),
  operator: msg('Nationellt centrum för kvinnofrid driver stödtelefonen.'),
  purpose: msg(
    'Stöd till dig som har utsatts för hot eller våld. Också för dig som är närstående eller möter utsatta i ditt arbete.',
  ),
  phone: womensHelplineNumber,
  openingHours: aroundTheClock,
  eves: 'open',
  audience: 'exposed',
  bill: 'hidden',
  website: 'https://kvinnofridslinjen.se/',
  source: 'https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon',
  publisher: msg('Nationellt centrum för kvinnofrid'),
  // News of the operator's, of March and April 2024, say the number and that it is open around the clock.
  reviewed: '2024-04-16',
});
