import { isAroundTheClock } from './is-around-the-clock.js';
import type { LineView } from './line-view.js';

/**
 * What a server writes down of a line: all that does not age, as on paper. What it writes stands in caches, so that nothing is
 * said of the moment, but of a line that is open around the clock for good, is withdrawn, or that nobody vouches for.
 * @param instant when it is written, epoch milliseconds
 */
export function servedView(view: LineView, instant: number): LineView {
  if (view.state === 'withdrawn') return view;
  // Hours that have yet to hold are known on the day from which they do.
  const isUnknown = view.isOpen === null && view.validity?.kind !== 'from';
  const isKept = isUnknown || isAroundTheClock(view.line, instant);
  return {
    ...view,
    state: isKept ? view.state : 'served',
    // The hours of a line that is open around the clock until a day are told as any others.
    tellsHours: view.tellsHours || !isKept,
    isOpen: null,
    ...{ reason: null, closes: null, opens: null, week: [], nextChange: null },
    // Where the visitor's clock is, a server does not know.
    ...{ isElsewhere: false, namesSwedishTime: false },
  };
}
