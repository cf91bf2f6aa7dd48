import type { CallFacts } from '../../material/grant-call.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import { deadlineState, type DeadlineState } from '../../time/deadline.js';

/**
 * Where a call stands. It is `unverified` where its last day has not passed and nobody has checked its
 * facts for 24 months: its last day is told as what was said then, and no claim is made.
 */
export type GrantState = Omit<DeadlineState, 'state'> & {
  readonly state: DeadlineState['state'] | 'unverified';
};

/** What there is to tell of a call at an instant. */
export interface GrantView {
  readonly deadline: GrantState;
  readonly age: ClaimAge;
  /** The year that the claim must name; a call that has closed needs none. */
  readonly caveatYear: number | null;
  /** Whether to tell how an application is made: never of a call that has closed. */
  readonly showsHowToApply: boolean;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/**
 * Tells where a call stands at an instant (epoch milliseconds). Facts that no longer hold make no claim
 * that a call is open; one that has closed stays closed.
 */
export function grantView(call: CallFacts, instant: number): GrantView {
  const age = claimAge(call, instant);
  const told = deadlineState(call, instant);
  const isClosed = told.state === 'closed';
  const noClaim = (state: GrantState['state']) => ({ ...told, state, daysLeft: null });
  const deadline =
    isClosed || told.state === 'unknown'
      ? told
      : age.validity !== 'valid'
        ? noClaim('unknown')
        : age.isUnverified
          ? noClaim('unverified')
          : told;
  const changes = [told.until, age.nextChange].filter((change) => change !== null);
  return {
    deadline,
    age,
    caveatYear: isClosed || deadline.state === 'unknown' ? null : age.caveatYear,
    showsHowToApply: !isClosed,
    nextChange: changes.length > 0 ? Math.min(...changes) : null,
  };
}
