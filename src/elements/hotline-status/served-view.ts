import type { LineView } from './line-view.js';

/**
 * What a server writes down of a line: all that does not age, as on paper. What it writes stands in caches, so that nothing is
 * said of the moment, but of a line that is open around the clock, is withdrawn, or that nobody vouches for.
 */
export function servedView(view: LineView): LineView {
  if (view.state === 'withdrawn') return view;
  return {
    ...view,
    state: view.isOpen === null || view.state === 'always-open' ? view.state : 'served',
    isOpen: null,
    ...{ reason: null, closes: null, opens: null, week: [], nextChange: null },
    // Where the visitor's clock is, a server does not know.
    ...{ isElsewhere: false, namesSwedishTime: false },
  };
}
