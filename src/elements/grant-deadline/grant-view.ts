import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import type { GrantCall } from '../../material/grant-call.js';
import { deadlineState, type DeadlineState } from '../../time/deadline.js';

/** What there is to tell of a call at an instant. */
export interface GrantView {
  readonly deadline: DeadlineState;
  readonly age: ClaimAge;
  /** Whether to tell how an application is sent: never of a call that has closed. */
  readonly showsHowToSend: boolean;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/** Tells where a call stands at an instant (epoch milliseconds). */
export function grantView(call: GrantCall, instant: number): GrantView {
  const deadline = deadlineState(call, instant);
  const age = claimAge(call, instant);
  const changes = [deadline.until, age.nextChange].filter((change) => change !== null);
  return {
    deadline,
    age,
    showsHowToSend: deadline.state !== 'closed',
    nextChange: changes.length > 0 ? Math.min(...changes) : null,
  };
}
