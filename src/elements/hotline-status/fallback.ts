import {
  emergencyMarkup,
  helpMarkup,
  phoneMarkup,
  type ElementFallback,
} from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { plainText } from '../../parts/told-text.js';
import { dateText } from '../../language/date-words.js';
import { capitalised } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import { defaultCounty } from '../../material/counties.js';
import { bundledHotlines, hotlineIds } from '../../material/bundled/hotlines.js';
import type { BundledHotline, Hotline } from '../../material/hotline.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';
import { parseDate } from '../../time/civil-date.js';
import { claimAge } from '../../time/claim-age.js';
import { hoursInOneRun } from '../../parts/hours-text.js';
import { isAroundTheClock } from './is-around-the-clock.js';

/** The line's name, its number and its hours, and where help is. */
export const hotlineFallback: ElementFallback = {
  title: (words, line) => capitalised(plainText(words, lineOf(line).name)),
  markup: (words, id, now) => hotlineFallbackOf(words, lineOf(id), now),
  lines: hotlineIds,
};

function lineOf(id: string = hotlineIds[0]): BundledHotline {
  return bundledHotlines[defaultCounty][id]!;
}

/**
 * The fallback of any line, a bundled one, a county's or a site's own: one line of text and links, with the line's name and
 * number, its hours as far as they may be told, and where help is.
 * @param now when it is written, epoch milliseconds: it stays in a page for years, so that hours which nobody has checked for
 *   24 months by then, or on a day that is not known, are left out. Left out itself: only hours around the clock are told.
 */
export function hotlineFallbackOf(words: Words, hotline: Hotline, now?: number): string {
  const { name, phone } = hotline;
  return [
    `${escaped(plainText(words, name))}.`,
    phone === null ? '' : `${escaped(words.msg('Ring'))} ${phoneMarkup(words, phone)}.`,
    escaped(hoursText(words, hotline, now)),
    phone === womensHelplineNumber ? emergencyMarkup(words) : helpMarkup(words),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A line's hours in a sentence that stays true: with the day on which they were checked, and their last. */
function hoursText(words: Words, hotline: Hotline, now: number | undefined): string {
  const { openingHours, validUntil, reviewed } = hotline;
  const { msg } = words;
  if (!openingHours) return '';
  if (isAroundTheClock(hotline, now ?? 0)) return `${msg('Öppet dygnet runt')}.`;
  const checkedOn = parseDate(reviewed ?? '');
  if (now === undefined || checkedOn === null) return '';
  const { isUnverified, validity } = claimAge(hotline, now);
  if (isUnverified || validity !== 'valid') return '';
  const hours = hoursInOneRun(words, hotline);
  const checked = dateText(words, checkedOn);
  const lastDay = parseDate(validUntil ?? '');
  return lastDay === null
    ? msg(str`Öppettider: ${hours} (kontrollerade ${checked}).`)
    : msg(
        str`Öppettider: ${hours} (kontrollerade ${checked}, gäller till och med ${dateText(words, lastDay)}).`,
      );
}
