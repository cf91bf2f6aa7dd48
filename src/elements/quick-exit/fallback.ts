import type { ElementFallback } from '../../parts/element-fallback.js';
import { escaped } from '../../parts/escaped.js';

/** A link that leaves the page. */
export const exitFallback: ElementFallback = {
  title: ({ msg }) => msg('Lämna sidan snabbt'),
  markup: (words) =>
    `<a href="https://www.smhi.se/" rel="nofollow noreferrer noopener">${escaped(exitFallback.title(words))}</a>`,
};
