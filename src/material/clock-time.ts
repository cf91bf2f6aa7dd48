import { clockMinute } from '../time/clock-time.js';
import { stringOf } from './string-of.js';

/** A time of day. */
export const clockTimeSchema = stringOf(
  'a time of day, HH:MM',
  (text) => clockMinute(text) !== null,
);
