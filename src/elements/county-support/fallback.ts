import {
  coordinatorsMarkup,
  helpMarkup,
  type ElementFallback,
} from '../../foundation/element-fallback.js';
import { escaped } from '../../foundation/escaped.js';

/** Whom the support is for, whom to ask, and where help is. */
export const supportFallback: ElementFallback = {
  title: ({ say }) => say('Stöd från Länsstyrelsen'),
  markup(words) {
    const support = words.say(
      'Du som i en kommun eller region arbetar med frågor som rör mäns våld mot kvinnor kan få kompetensstöd.',
    );
    return `${escaped(support)} ${coordinatorsMarkup(words)} ${helpMarkup(words)}`;
  },
};
