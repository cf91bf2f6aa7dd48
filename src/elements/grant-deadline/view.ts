import type { GrantCall } from '../../material/grant-call.js';
import { parseDate, type EpochDay } from '../../time/civil-date.js';
import { claimAge, type ClaimAge } from '../../time/claim-age.js';
import { deadlineState, type DeadlineState } from '../../time/deadline.js';
import { stockholmOffset } from '../../time/stockholm.js';
import { shareGroups, type ShareGroup } from './share-groups.js';

/**
 * Where a call stands. It is `unverified` where its last day has not passed and nobody has checked its
 * facts for 24 months: its last day is told as what was said then, and no claim is made. `served` says nothing of the
 * moment, as in what a server writes down and caches keep.
 */
export type GrantState = Omit<DeadlineState, 'state'> & {
  readonly state: DeadlineState['state'] | 'unverified' | 'served';
};

/** A row of a call's facts. */
export type FactName = 'last-day' | 'amount' | 'applicants' | 'announcer' | 'decision' | 'website';

/** What is on screen of a call at an instant; its words aside. */
export interface GrantView {
  readonly call: GrantCall;
  readonly deadline: GrantState;
  readonly age: ClaimAge;
  /** The year that the claim must name; a call that has closed needs none. */
  readonly caveatYear: number | null;
  /** Whether the visitor's clock shows another time than Stockholm's, so that ours must be named. */
  readonly isElsewhere: boolean;
  /** The rows of facts: what is not known has none, but for the last day. */
  readonly facts: readonly FactName[];
  /** The last day, where it can be read. */
  readonly lastDay: EpochDay | null;
  readonly decisionDay: EpochDay | null;
  /** Who may be granted how much of the cost. */
  readonly shares: readonly ShareGroup[];
  /** Of a call that has closed, where new ones would stand, if that is known: its facts are of the past then. */
  readonly newCalls: string | null;
  /** Whether to tell how an application is made: never of a call that has closed. */
  readonly showsHowToApply: boolean;
  /** The tools that go with it: those that there is something to put into. */
  readonly hasSteps: boolean;
  readonly hasCalculator: boolean;
  /** A day that nobody vouches for is none to put into a calendar. */
  readonly hasReminder: boolean;
  /** Whether the calendar reminds a week ahead: not when less than that is left. */
  readonly remindsAhead: boolean;
  /** Whether it is said to be open: that is looked after more often. */
  readonly isOpen: boolean;
  /** When any of this will change, epoch milliseconds; null when nothing will. */
  readonly nextChange: number | null;
}

/**
 * Tells what is on screen of a call at an instant (epoch milliseconds). Facts that no longer hold make no claim
 * that a call is open; one that has closed stays closed.
 * @param visitorOffset minutes that the visitor's clock is ahead of UTC at that instant
 */
export function grantView(call: GrantCall, instant: number, visitorOffset: number): GrantView {
  const age = claimAge(call, instant);
  const told = deadlineState(call, instant);
  const isClosed = told.state === 'closed';
  const deadline = claimed(told, age);
  const { state, daysLeft } = deadline;
  // Stryker disable next-line StringLiteral: no other text that is no date differs
  const lastDay = parseDate(call.lastDay ?? '');
  // Stryker disable next-line StringLiteral: as above
  const decisionDay = parseDate(call.decisionDay ?? '');
  const facts: readonly (readonly [FactName, boolean])[] = [
    ['last-day', true],
    ['amount', call.amount !== null],
    ['applicants', call.applicants.length > 0],
    ['announcer', call.announcer !== undefined],
    ['decision', decisionDay !== null],
    ['website', call.website !== undefined && !isClosed],
  ];
  const changes = [told.until, age.nextChange].filter((change) => change !== null);
  return {
    ...{ call, deadline, age, lastDay, decisionDay },
    caveatYear: isClosed || state === 'unknown' ? null : age.caveatYear,
    isElsewhere: visitorOffset !== stockholmOffset(instant),
    facts: facts.filter(([, isKnown]) => isKnown).map(([name]) => name),
    shares: shareGroups(call.applicants),
    newCalls: isClosed ? (call.website ?? call.source ?? null) : null,
    showsHowToApply: !isClosed,
    hasSteps: !isClosed && call.steps.length > 0,
    hasCalculator: !isClosed && call.applicants.length > 0,
    hasReminder: !isClosed && state !== 'unverified' && lastDay !== null,
    remindsAhead: (daysLeft ?? 0) > 7,
    isOpen: daysLeft !== null,
    nextChange: changes.length > 0 ? Math.min(...changes) : null,
  };
}

/** What is claimed of a deadline by facts of an age. */
function claimed(told: DeadlineState, { validity, isUnverified }: ClaimAge): GrantState {
  if (told.state === 'closed' || told.state === 'unknown') return told;
  if (validity !== 'valid') return { ...told, state: 'unknown', daysLeft: null };
  return isUnverified ? { ...told, state: 'unverified', daysLeft: null } : told;
}
