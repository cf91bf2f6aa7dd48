import type { ElementFallback } from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { plainText } from '../../parts/told-text.js';
import { capitalised } from '../../language/list-words.js';
import type { Words } from '../../language/words.js';
import { kronorText } from '../../language/number-words.js';
import { defaultCounty } from '../../material/counties.js';
import type { GrantCall } from '../../material/grant-call.js';
import { bundledGrantCalls, grantCallIds } from '../../material/bundled/grant-calls.js';
import { closingText } from './words.js';

const call: GrantCall = bundledGrantCalls[defaultCounty][grantCallIds[0]]!;

/** The call's name, last day and amount. */
export const grantFallback: ElementFallback = {
  title: (words) => capitalised(plainText(words, call.name)),
  markup: (words) => callMarkup(words, call),
};

/** A call's name, last day and amount. */
export function callMarkup(words: Words, call: GrantCall): string {
  const { msg } = words;
  const lastDay = `${msg('Sista ansökningsdag')}: ${closingText(words, call, false)}.`;
  const amount = call.amount === null ? '' : `${msg('Belopp')}: ${kronorText(words, call.amount)}.`;
  return escaped([`${plainText(words, call.name)}.`, lastDay, amount].filter(Boolean).join(' '));
}
