import type { CountyId } from './counties.js';
import { grantCalls as orebro } from './bundled/orebro/grant-calls.js';
import type { Deadline } from '../time/deadline.js';
import type { Provenance, Publisher } from './provenance.js';

/** The calls that there are words for. */
export const grantCallIds = ['orebro-2018'] as const;
export type GrantCallId = (typeof grantCallIds)[number];

/** Kinds of applicants. */
export const applicantTypes = ['municipality', 'authority', 'non-profit', 'foundation'] as const;
export type ApplicantType = (typeof applicantTypes)[number];

/** What a grant may be used for. */
export const grantUses = ['urgent-measures', 'internal-training', 'competence'] as const;
export type GrantUse = (typeof grantUses)[number];

/** The areas that a grant may be used within. */
export const grantAreas = ['close-relationships', 'honour', 'prostitution-trafficking'] as const;
export type GrantArea = (typeof grantAreas)[number];

/** The sub-goals of the county's strategy that a project must put into ordinary work. */
export const grantGoals = ['violence-prevention', 'detection-and-protection'] as const;
export type GrantGoal = (typeof grantGoals)[number];

/** An applicant type that may apply, and the share of the cost that it may be granted. */
export interface EligibleApplicant {
  readonly type: ApplicantType;
  /** Highest share in whole per cent; null where the call states none, and then none is guessed. */
  readonly share: number | null;
}

/**
 * What there is to know of any call, the county's or a site's own. Amounts in whole kronor, dates ISO
 * `YYYY-MM-DD` in Stockholm.
 */
export interface CallFacts extends Deadline, Partial<Provenance> {
  /** The pot, for all applicants together; null when it is not known. */
  readonly amount: number | null;
  /** The year that the pot is announced for. */
  readonly year?: number;
  /** The day on which the decision is expected. */
  readonly decisionDay?: string | undefined;
}

/** A call for grant applications of a county's material. */
export interface GrantCall extends CallFacts, Provenance {
  readonly source: string;
  readonly publisher: Publisher;
  readonly reviewed: string;
  readonly amount: number;
  readonly year: number;
  readonly lastDay: string;
  readonly eligible: readonly EligibleApplicant[];
  readonly uses: readonly GrantUse[];
  readonly areas: readonly GrantArea[];
  readonly priority: 'masculinity-norms-and-perpetrators';
  readonly goals: readonly GrantGoal[];
  /** The period of the county's gender-equality strategy that the goals are from. */
  readonly strategyPeriod: string;
  /** The most A4 pages that the project application may have. */
  readonly maxPages: number;
  /** A functional mailbox for applications; never a named person's address. */
  readonly contact?: string;
  /** Where the application is also sent by ordinary post, a line each. */
  readonly postalAddress: readonly string[];
}

/** The facts that come with the package, by county. */
export const bundledGrantCalls: Record<CountyId, Record<GrantCallId, GrantCall>> = { orebro };
