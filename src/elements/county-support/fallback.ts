import {
  coordinatorsMarkup,
  helpMarkup,
  type ElementFallback,
} from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';

/** Whom the support is for, whom to ask, and where help is. */
export const supportFallback: ElementFallback = {
  title: ({ msg }) => msg('Stöd från Länsstyrelsen'),
  markup(words) {
    const support = words.msg(
      'Du som i en kommun eller region arbetar med frågor som rör mäns våld mot kvinnor kan få kompetensstöd.',
    );
    return `${escaped(support)} ${coordinatorsMarkup(words)} ${helpMarkup(words)}`;
  },
};
