import {
  coordinatorsMarkup,
  helpMarkup,
  helpNumbers,
  lineNumber,
  type ElementFallback,
} from '../../foundation/element-fallback.js';
import { escaped } from '../../foundation/escaped.js';
import { policeNumber } from '../../material/emergency-numbers.js';
import { nationalNumber } from '../../material/phone-number.js';

/** The question, whom to ask, and where help is. */
export const checklistFallback: ElementFallback = {
  title: ({ say }) => say('Kan det vara människohandel?'),
  markup: (words) =>
    `${escaped(checklistFallback.title(words))} ${coordinatorsMarkup(words)} ${helpMarkup(words)}`,
  numbers: {
    '': [...helpNumbers, lineNumber('trafficking-coordinators'), nationalNumber(policeNumber)],
  },
};
