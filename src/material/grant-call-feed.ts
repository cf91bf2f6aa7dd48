import { amountSchema } from './amount.js';
import { clockTimeSchema } from './clock-time.js';
import { dateSchema } from './date.js';

/** What a feed may change of a call, and what it must be. It may not change where an application goes. */
export const grantCallFeedFields = {
  amount: amountSchema,
  opens: dateSchema,
  lastDay: dateSchema,
  closingTime: clockTimeSchema,
  formerLastDay: dateSchema,
  decisionDay: dateSchema,
  reviewed: dateSchema,
  validFrom: dateSchema,
  validUntil: dateSchema,
};
