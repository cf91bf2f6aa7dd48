import type { ElementFallback } from '../../foundation/element-fallback.js';
import { escaped } from '../../foundation/escaped.js';

/** A link that leaves the page. */
export const exitFallback: ElementFallback = {
  title: ({ say }) => say('Lämna sidan snabbt'),
  markup: (words) =>
    `<a href="https://www.smhi.se/" rel="nofollow noreferrer noopener">${escaped(exitFallback.title(words))}</a>`,
};
