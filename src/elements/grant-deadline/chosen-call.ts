import type { GrantCall } from '../../material/grant-call.js';
import { parseDate } from '../../time/civil-date.js';
import { grantView, type GrantView } from './view.js';

/**
 * Which of a county's calls is told of where none is asked for: the one that is open, the first to close of several;
 * else the one that comes; else the last that was closed. Of calls that nothing is claimed of, the last.
 * @param instant epoch milliseconds
 * @param visitorOffset minutes that the visitor's clock is ahead of UTC at that instant
 * @returns its view, which changes when any of them does; null where there are no calls
 */
export function chosenCall(
  calls: readonly GrantCall[],
  instant: number,
  visitorOffset: number,
): GrantView | null {
  const views = calls.map((call) => grantView(call, instant, visitorOffset));
  const [first] = views.sort((one, other) => rank(one) - rank(other) || order(one, other));
  const nextChange = Math.min(...views.map((view) => view.nextChange ?? Infinity));
  return first ? { ...first, nextChange: nextChange < Infinity ? nextChange : null } : null;
}

function rank({ isOpen, deadline: { state } }: GrantView): number {
  return isOpen ? 0 : state === 'upcoming' ? 1 : 2;
}

/** What is open or comes: the first to close. What is over: the last. */
function order(one: GrantView, other: GrantView): number {
  const days = dayOf(one) - dayOf(other);
  return rank(one) < 2 ? days : -days;
}

function dayOf({ call, lastDay }: GrantView): number {
  return lastDay ?? parseDate(call.opens ?? '') ?? 0;
}
