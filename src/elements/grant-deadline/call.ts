import type { CallFacts, GrantCall } from '../../material/grant-call.js';

/** A kind of applicant, and what the call says that it may be granted. */
export interface Applicant {
  readonly label: string;
  /** Highest share of the cost in whole per cent; null where the call states none. */
  readonly share: number | null;
  readonly shareText: string;
}

/** A call as it is shown, the county's or a site's own. */
export interface Call {
  /** What its calendar event is known by, whatever its dates. */
  readonly id: string;
  readonly name: string;
  /** Who announces it; empty when that is not known. */
  readonly publisher: string;
  readonly facts: CallFacts;
  readonly applicants: readonly Applicant[];
  /** What to tick off before the last day. */
  readonly steps: readonly string[];
  readonly website?: string | undefined;
  /** How its texts stand on screen: those that a site wrote are told from the element's own words. */
  readonly shown: (text: string) => unknown;
  /** What the county's material tells besides. */
  readonly material: GrantCall | null;
}
