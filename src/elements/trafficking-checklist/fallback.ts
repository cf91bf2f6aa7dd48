import {
  coordinatorsMarkup,
  helpMarkup,
  type ElementFallback,
} from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { policeNumber } from '../../material/emergency-numbers.js';
import { titleText } from './words.js';

/** The question, whom to ask, and where help is. */
export const checklistFallback: ElementFallback = {
  title: titleText,
  markup: (words) =>
    `${escaped(titleText(words))} ${coordinatorsMarkup(words)} ${helpMarkup(words)}`,
  alsoShown: [policeNumber],
};
