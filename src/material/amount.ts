import { wholeNumber } from './whole-number.js';

/** A sum of money in whole kronor. */
export const amountSchema = wholeNumber(1, 1e12);
