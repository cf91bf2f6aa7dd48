import type { Words } from '../../language/words.js';
import { bundledCountySupport } from '../../material/bundled/county-support.js';
import { defaultCounty } from '../../material/counties.js';
import {
  coordinatorsMarkup,
  helpMarkup,
  type ElementFallback,
} from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { plainText } from '../../parts/told-text.js';
import { titleText } from './words.js';

/** Whom the support is for, whom to ask, and where help is. */
export const supportFallback: ElementFallback = {
  title: titleText,
  markup(words) {
    return `${escaped(firstParagraph(words))} ${coordinatorsMarkup(words)} ${helpMarkup(words)}`;
  },
};

/** What the county begins with. */
function firstParagraph(words: Words): string {
  const blocks = bundledCountySupport[defaultCounty].sections.flatMap(({ blocks }) => blocks);
  const first = blocks.find((block) => block.kind === 'paragraph');
  return first ? plainText(words, first.text) : '';
}
