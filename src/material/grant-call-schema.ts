import { applicantTypes, grantAreas, grantGoals, grantUses, type GrantCall } from './grant-call.js';
import {
  clockTime,
  date,
  listOf,
  matching,
  oneOf,
  optional,
  orNull,
  problems,
  provenanceSchema,
  text,
  whole,
  type Check,
  type Schema,
} from './schema.js';

/** An address whose local part looks like a person's name is refused: none is carried anywhere. */
const mailbox = matching(
  /^(?![^@]*\p{L}\.\p{L})[^\s@]+@[^\s@]+\.\w+$/u,
  "a functional mailbox's address, not a named person's",
);

const eligibleApplicant: Check = (value) => {
  const [problem] = problems(value, { type: oneOf(applicantTypes), share: orNull(whole(1, 100)) });
  return problem ? `${problem.field} to be ${problem.expected}` : null;
};

/** What a feed may change of a call, and what it must be. It may not change where an application goes. */
export const grantCallFeedSchema = {
  amount: whole(1, 1e12),
  opens: date,
  lastDay: date,
  closingTime: clockTime,
  formerLastDay: date,
  decisionDay: date,
  reviewed: date,
  validFrom: date,
  validUntil: date,
};

/** What the facts of a grant call must be. */
export const grantCallSchema: Schema<GrantCall> = {
  ...grantCallFeedSchema,
  ...provenanceSchema,
  opens: optional(date),
  closingTime: optional(clockTime),
  formerLastDay: optional(date),
  decisionDay: optional(date),
  year: whole(2000, 2100),
  eligible: listOf(eligibleApplicant),
  uses: listOf(oneOf(grantUses)),
  areas: listOf(oneOf(grantAreas)),
  priority: oneOf(['masculinity-norms-and-perpetrators']),
  goals: listOf(oneOf(grantGoals)),
  strategyPeriod: matching(/^\d{4}–\d{4}$/, 'two years, such as 2017–2020'),
  maxPages: whole(1, 100),
  contact: optional(mailbox),
  postalAddress: listOf(text),
};
