import { helpMarkup, type ElementFallback } from '../../parts/element-fallback.js';
import { titleText } from './words.js';

/** Where help is. */
export const newElementFallback: ElementFallback = {
  title: titleText,
  markup: helpMarkup,
};
