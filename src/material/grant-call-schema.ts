import type { Applicant, GrantApplication, GrantCall, GrantPurpose } from './grant-call.js';
import {
  clockTime,
  date,
  listOf,
  matching,
  materialText,
  optional,
  orNull,
  problems,
  provenanceSchema,
  text,
  webAddress,
  whole,
  type Check,
  type Schema,
} from './schema.js';

/** An address whose local part looks like a person's name is refused: none is carried anywhere. */
const mailbox = matching(
  /^(?![^@]*\p{L}\.\p{L})[^\s@]+@[^\s@]+\.\w+$/u,
  "a functional mailbox's address, not a named person's",
);

/** A part of a call that has fields of its own. */
const part =
  <Part>(schema: Schema<Part>): Check =>
  (value) => {
    const [problem] = problems(value, schema);
    return problem ? `${problem.field || 'it'} to be ${problem.expected}` : null;
  };

const applicant = part<Applicant>({
  label: materialText,
  share: orNull(whole(1, 100)),
  shareText: optional(materialText),
});

const purpose = part<GrantPurpose>({
  uses: listOf(materialText),
  areas: listOf(materialText),
  priority: materialText,
  goalsLead: materialText,
  goals: listOf(materialText),
});

const application = part<GrantApplication>({
  content: materialText,
  contact: optional(mailbox),
  postalAddress: listOf(text),
});

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

/** What a call of a county's must be. */
export const grantCallSchema: Schema<GrantCall> = {
  ...grantCallFeedSchema,
  ...provenanceSchema,
  opens: optional(date),
  closingTime: optional(clockTime),
  formerLastDay: optional(date),
  decisionDay: optional(date),
  id: text,
  name: materialText,
  announcer: materialText,
  year: whole(2000, 2100),
  applicantsLead: materialText,
  applicants: listOf(applicant),
  purpose,
  application,
  steps: listOf(materialText),
  website: optional(webAddress),
};
