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
import type { Words } from '../../language/words.js';
import type { BundledHotline, Hotline } from '../../material/hotline.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';

/** The line's name and number, and where help is. */
export const hotlineFallback: ElementFallback = {
  title: (words, line) => capitalised(plainText(words, lineOf(line).name)),
  markup(words, id) {
    return lineMarkup(words, lineOf(id));
  },
  lines: hotlineIds,
};

/** A line's name and number, and where help is. */
export function lineMarkup(words: Words, { name, phone }: Pick<Hotline, 'name' | 'phone'>): string {
  const help = phone === womensHelplineNumber ? emergencyMarkup(words) : helpMarkup(words);
  const call = phone === null ? '' : ` ${escaped(words.msg('Ring'))} ${phoneMarkup(words, phone)}.`;
  return `${escaped(plainText(words, name))}.${call} ${help}`;
}

function lineOf(id: string = hotlineIds[0]): BundledHotline {
  return bundledHotlines[defaultCounty][id]!;
}
