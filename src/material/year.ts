import { wholeNumber } from './whole-number.js';

/** A year that material may speak of. */
export const yearSchema = wholeNumber(2000, 2100);
