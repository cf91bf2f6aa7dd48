import {
  emergencyMarkup,
  helpMarkup,
  phoneMarkup,
  type ElementFallback,
} from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { plainText } from '../../parts/told-text.js';
import { capitalised } from '../../language/list-words.js';
import { defaultCounty } from '../../material/counties.js';
import { bundledHotlines, hotlineIds } from '../../material/bundled/hotlines.js';
import type { BundledHotline } from '../../material/hotline.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';

/** The line's name and number, and where help is. */
export const hotlineFallback: ElementFallback = {
  title: (words, line) => capitalised(plainText(words, lineOf(line).name)),
  markup(words, id) {
    const { name, phone } = lineOf(id);
    const help = phone === womensHelplineNumber ? emergencyMarkup(words) : helpMarkup(words);
    return `${escaped(plainText(words, name))}. ${escaped(words.msg('Ring'))} ${phoneMarkup(words, phone)}. ${help}`;
  },
  lines: hotlineIds,
};

function lineOf(id: string = hotlineIds[0]): BundledHotline {
  return bundledHotlines[defaultCounty][id]!;
}
