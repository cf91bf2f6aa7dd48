import {
  emergencyMarkup,
  helpMarkup,
  phoneMarkup,
  type ElementFallback,
} from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { capitalised } from '../../language/list-words.js';
import { defaultCounty } from '../../material/counties.js';
import { bundledHotlines, hotlineIds } from '../../material/hotline.js';
import { hotlineTexts } from './hotline-words.js';

/** The line's name and number, and where help is. */
export const hotlineFallback: ElementFallback = {
  title: (words, line = hotlineIds[0]) => capitalised(hotlineTexts(words, line).name),
  markup(words, line = hotlineIds[0]) {
    const { phone } = bundledHotlines[defaultCounty][line];
    const name = escaped(hotlineTexts(words, line).name);
    const help = line === 'kvinnofridslinjen' ? emergencyMarkup(words) : helpMarkup(words);
    return `${name}. ${escaped(words.msg('Ring'))} ${phoneMarkup(words, phone)}. ${help}`;
  },
  lines: hotlineIds,
};
