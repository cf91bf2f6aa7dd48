import {
  coordinatorsMarkup,
  helpMarkup,
  type ElementFallback,
} from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';
import { policeNumber } from '../../material/emergency-numbers.js';

/** The question, whom to ask, and where help is. */
export const checklistFallback: ElementFallback = {
  title: ({ msg }) => msg('Kan det vara människohandel?'),
  markup: (words) =>
    `${escaped(checklistFallback.title(words))} ${coordinatorsMarkup(words)} ${helpMarkup(words)}`,
  alsoShown: [policeNumber],
};
