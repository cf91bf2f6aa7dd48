import { isSwedishNumber } from './phone-number.js';
import { stringOf } from './string-of.js';

/** A telephone number that the material may tell. */
export const phoneSchema = stringOf(
  'a Swedish telephone number as printed, 010-123 45 67, not a premium one',
  isSwedishNumber,
);
