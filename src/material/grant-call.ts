import * as v from 'valibot';
import { amountSchema } from './amount.js';
import { clockTimeSchema } from './clock-time.js';
import { dateSchema } from './date.js';
import { factsOf } from './facts-of.js';
import type { Frozen } from './frozen.js';
import { listOf } from './list-of.js';
import { mailboxSchema } from './mailbox.js';
import { provenanceFields, type Provenance } from './provenance.js';
import { textSchema } from './text.js';
import { webAddressSchema } from './web-address-schema.js';
import { wholeNumber } from './whole-number.js';
import { writtenSchema } from './written.js';
import { yearSchema } from './year.js';

const applicantSchema = factsOf({
  /** One of a list, as it stands within a sentence. */
  label: textSchema,
  /** Highest share of the cost in whole per cent; null where the call states none, and then none is guessed. */
  share: v.nullable(wholeNumber(1, 100)),
  /** How the call puts it; else it is told by the share. */
  shareText: v.optional(textSchema),
});

const purposeSchema = factsOf({
  uses: listOf(textSchema),
  /** The areas that it may be used within. */
  areas: listOf(textSchema),
  /** What goes first among applications, a sentence. */
  priority: textSchema,
  /** Leads the goals, a sentence. */
  goalsLead: textSchema,
  /** What a project is to work towards, a sentence each. */
  goals: listOf(textSchema),
});

const applicationSchema = factsOf({
  /** What it holds. */
  content: textSchema,
  /** A functional mailbox for applications; never a named person's address. */
  contact: v.optional(mailboxSchema),
  /** Where it is also sent by ordinary post, a line each. */
  postalAddress: listOf(writtenSchema),
  /** What the call leaves unsaid of how it is sent, and whom to ask. */
  unsaid: v.optional(textSchema),
});

/** What a call of a county's must be. Amounts in whole kronor, dates ISO `YYYY-MM-DD` in Stockholm. */
export const grantCallSchema = factsOf({
  /** What its calendar event is known by, whatever its dates. */
  id: writtenSchema,
  name: textSchema,
  /** Who announces it. */
  announcer: textSchema,
  /** The pot, for all applicants together. */
  amount: amountSchema,
  /** The year that the pot is announced for. */
  year: yearSchema,
  /** The first day on which one may apply. */
  opens: v.optional(dateSchema),
  /** The last day on which one may apply. */
  lastDay: dateSchema,
  /** Until when on that day; the whole day where none is told. */
  closingTime: v.optional(clockTimeSchema),
  /** The last day as it was before it was moved. */
  formerLastDay: v.optional(dateSchema),
  /** The day on which the decision is expected. */
  decisionDay: v.optional(dateSchema),
  /** Leads the applicants, a sentence. */
  applicantsLead: textSchema,
  applicants: listOf(applicantSchema),
  purpose: purposeSchema,
  application: applicationSchema,
  /** What to tick off before the last day. */
  steps: listOf(textSchema),
  /** The page where it is announced, an https address. */
  website: v.optional(webAddressSchema),
  ...provenanceFields,
});

/** A kind of applicant, and what the call says that it may be granted. */
export type Applicant = Frozen<v.InferOutput<typeof applicantSchema>>;

/** What a call's money is for. */
export type GrantPurpose = Frozen<v.InferOutput<typeof purposeSchema>>;

/** How an application is made. */
export type GrantApplication = Frozen<v.InferOutput<typeof applicationSchema>>;

/** A call of a county's material: it is known where all of it is from. */
export type BundledGrantCall = Frozen<v.InferOutput<typeof grantCallSchema>>;

/** What is known of any call; the amount is null when it is not. */
type KnownOfAll = 'id' | 'name' | 'applicants' | 'steps';

/**
 * A call for grant applications with its texts, a county's or a site's own. One without a source is the site's own,
 * which is said of it and nothing else.
 */
export type GrantCall = Pick<BundledGrantCall, KnownOfAll> &
  Partial<Omit<BundledGrantCall, KnownOfAll | 'amount' | keyof Provenance>> &
  Partial<Provenance> & { readonly amount: number | null };
