import type { Citation } from '../../material/provenance.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';

/** What is on screen of `<new-element>` at an instant; its words aside. */
export interface NewElementView {
  /** Where the facts are from. */
  readonly facts: Citation;
  readonly age: ClaimAge;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/** Tells what is on screen of `<new-element>` at an instant (epoch milliseconds). */
export function newElementView(facts: Citation, instant: number): NewElementView {
  const age = claimAge(facts, instant);
  return { facts, age, nextChange: age.nextChange };
}
