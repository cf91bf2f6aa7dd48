import { dateOf } from '../../time/civil-date.js';
import { startOfDay } from '../../time/stockholm.js';
import type { Strategy } from '../../material/support-section.js';

/** Where the national strategy stands at an instant. */
export interface StrategyState {
  /** `ending` in its last year: what comes after it must soon be looked up. */
  readonly state: 'current' | 'ending' | 'ended';
  /** When that changes, epoch milliseconds; null when it will not. */
  readonly nextChange: number | null;
}

/** Tells where a strategy stands at an instant (epoch milliseconds) by its last year. */
export function strategyState({ until }: Pick<Strategy, 'until'>, instant: number): StrategyState {
  const lastYear = startOfDay(dateOf(until, 1, 1));
  const end = startOfDay(dateOf(until + 1, 1, 1));
  if (instant >= end) return { state: 'ended', nextChange: null };
  return instant >= lastYear
    ? { state: 'ending', nextChange: end }
    : { state: 'current', nextChange: lastYear };
}
