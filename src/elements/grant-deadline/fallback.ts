import type { ElementFallback } from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { capitalised } from '../../language/list-words.js';
import { kronorText } from '../../language/number-words.js';
import { defaultCounty } from '../../material/counties.js';
import { bundledGrantCalls } from '../../material/grant-call.js';
import { callName, closingText } from './grant-words.js';

/** The call's name, last day and amount. */
export const grantFallback: ElementFallback = {
  title: (words) => capitalised(callName(words, 'orebro-2018')),
  markup(words) {
    const { msg } = words;
    const call = bundledGrantCalls[defaultCounty]['orebro-2018'];
    const lastDay = `${msg('Sista ansökningsdag')}: ${closingText(words, call, false)}.`;
    const amount =
      call.amount === null ? '' : `${msg('Belopp')}: ${kronorText(words, call.amount)}.`;
    return escaped(
      [`${callName(words, 'orebro-2018')}.`, lastDay, amount].filter(Boolean).join(' '),
    );
  },
};
