import { oneOf } from './one-of.js';

/**
 * Whether midsummer eve, christmas eve and new year's eve count as holidays. No source of a county's line
 * says so: that offices are closed then is our reading, and is to be told as such.
 */
export const evesSchema = oneOf('closed', 'open');
