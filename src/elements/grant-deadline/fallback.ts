import type { ElementFallback } from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { plainText } from '../../parts/told-text.js';
import { capitalised } from '../../language/list-words.js';
import { kronorText } from '../../language/number-words.js';
import type { Words } from '../../language/words.js';
import { defaultCounty } from '../../material/counties.js';
import type { GrantCall } from '../../material/grant-call.js';
import { bundledGrantCalls, grantCallIds } from '../../material/bundled/grant-calls.js';
import { parseDate } from '../../time/civil-date.js';
import { closingText, opensText } from './words.js';

const call: GrantCall = bundledGrantCalls[defaultCounty][grantCallIds[0]]!;

/** The call's name, last day and amount. */
export const grantFallback: ElementFallback = {
  title: (words) => capitalised(plainText(words, call.name)),
  markup: (words) => grantFallbackOf(words, call),
};

/**
 * The fallback of any call, a bundled one, a county's or a site's own: its name, and its last day with the year, so that it says
 * no more in later years. What is not known is left out; the call's state, which changes by the day, is never told.
 * @param isUpcoming whether it has yet to open: its first day is told then
 */
export function grantFallbackOf(
  words: Words,
  { name, ...facts }: GrantCall,
  isUpcoming = false,
): string {
  const { msg } = words;
  const opens = isUpcoming ? `${opensText(words, facts.opens!)}.` : '';
  const lastDay =
    parseDate(facts.lastDay ?? '') === null
      ? ''
      : `${msg('Sista ansökningsdag')}: ${closingText(words, facts, false)}.`;
  const amount =
    facts.amount === null ? '' : `${msg('Belopp')}: ${kronorText(words, facts.amount)}.`;
  return escaped([`${plainText(words, name)}.`, opens, lastDay, amount].filter(Boolean).join(' '));
}
