import type { GrantCall } from '../../material/grant-call.js';
import type { WithdrawnRecord } from '../../publication/withdrawn-record.js';
import { grantView, type GrantView } from './view.js';

/** What is on screen of a call that its county has withdrawn. */
export interface WithdrawnCallView {
  readonly call: WithdrawnRecord<GrantCall>;
  readonly isWithdrawn: true;
  readonly isOpen: false;
  readonly nextChange: null;
}

/** What is on screen of a call, withdrawn or not. */
export type CallView = (GrantView & { readonly isWithdrawn?: undefined }) | WithdrawnCallView;

/**
 * Tells what is on screen of a call at an instant (epoch milliseconds).
 * @param visitorOffset minutes that the visitor's clock is ahead of UTC at that instant
 */
export function callView(
  call: GrantCall | WithdrawnRecord<GrantCall>,
  instant: number,
  visitorOffset: number,
): CallView {
  return 'instead' in call
    ? { call, isWithdrawn: true, isOpen: false, nextChange: null }
    : grantView(call, instant, visitorOffset);
}
