import type { GrantCall } from '../../material/grant-call.js';
import type { WithdrawnRecord } from '../../publication/withdrawn-record.js';
import { parseDate } from '../../time/civil-date.js';
import { callView, type CallView } from './call-view.js';

/**
 * Which of a county's calls is told of where none is asked for: the one that is open, the first to close of several;
 * else the one that comes; else the last that was closed. Of calls that nothing is claimed of, the last; one that is
 * withdrawn where there is no other.
 * @param instant epoch milliseconds
 * @param visitorOffset minutes that the visitor's clock is ahead of UTC at that instant
 * @returns its view, which changes when any of them does; null where there are no calls
 */
export function chosenCall(
  calls: readonly (GrantCall | WithdrawnRecord<GrantCall>)[],
  instant: number,
  visitorOffset: number,
): CallView | null {
  const views = calls.map((call) => callView(call, instant, visitorOffset));
  const [first] = views.sort((one, other) => rank(one) - rank(other) || order(one, other));
  const nextChange = Math.min(...views.map((view) => view.nextChange ?? Infinity));
  if (!first || first.isWithdrawn) return first ?? null;
  return { ...first, nextChange: nextChange < Infinity ? nextChange : null };
}

function rank(view: CallView): number {
  if (view.isWithdrawn) return 3;
  return view.isOpen ? 0 : view.deadline.state === 'upcoming' ? 1 : 2;
}

/** What is open or comes: the first to close. What is over: the last. */
function order(one: CallView, other: CallView): number {
  const days = dayOf(one) - dayOf(other);
  return rank(one) < 2 ? days : -days;
}

function dayOf(view: CallView): number {
  return view.isWithdrawn ? 0 : (view.lastDay ?? parseDate(view.call.opens ?? '') ?? 0);
}
