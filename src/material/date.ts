import { parseDate } from '../time/civil-date.js';
import { stringOf } from './string-of.js';

/** A real date. */
export const dateSchema = stringOf('a date, YYYY-MM-DD', (text) => parseDate(text) !== null);
