import type { Deadline } from '../time/deadline.js';
import type { Provenance } from './provenance.js';
import type { Text } from './text.js';

/** A kind of applicant, and what the call says that it may be granted. */
export interface Applicant {
  /** One of a list, as it stands within a sentence. */
  readonly label: Text;
  /** Highest share of the cost in whole per cent; null where the call states none, and then none is guessed. */
  readonly share: number | null;
  /** How the call puts it; else it is told by the share. */
  readonly shareText?: Text;
}

/** What a call's money is for. */
export interface GrantPurpose {
  readonly uses: readonly Text[];
  /** The areas that it may be used within. */
  readonly areas: readonly Text[];
  /** What goes first among applications, a sentence. */
  readonly priority: Text;
  /** Leads the goals, a sentence. */
  readonly goalsLead: Text;
  /** What a project is to work towards, a sentence each. */
  readonly goals: readonly Text[];
}

/** How an application is made. */
export interface GrantApplication {
  /** What it holds. */
  readonly content: Text;
  /** A functional mailbox for applications; never a named person's address. */
  readonly contact?: string;
  /** Where it is also sent by ordinary post, a line each. */
  readonly postalAddress: readonly string[];
}

/**
 * A call for grant applications with its texts, a county's or a site's own. One without a source is the site's own,
 * which is said of it and nothing else. Amounts in whole kronor, dates ISO `YYYY-MM-DD` in Stockholm.
 */
export interface GrantCall extends Deadline, Partial<Provenance> {
  /** What its calendar event is known by, whatever its dates. */
  readonly id: string;
  readonly name: Text;
  /** Who announces it. */
  readonly announcer?: Text | undefined;
  /** The pot, for all applicants together; null when it is not known. */
  readonly amount: number | null;
  /** The year that the pot is announced for. */
  readonly year?: number;
  /** The day on which the decision is expected. */
  readonly decisionDay?: string | undefined;
  /** Leads the applicants, a sentence. */
  readonly applicantsLead?: Text;
  readonly applicants: readonly Applicant[];
  readonly purpose?: GrantPurpose;
  readonly application?: GrantApplication;
  /** What to tick off before the last day. */
  readonly steps: readonly Text[];
  /** The page where it is announced, an https address. */
  readonly website?: string | undefined;
}

/** A call of a county's material: it is known where all of it is from. */
export type BundledGrantCall = GrantCall & Provenance;
