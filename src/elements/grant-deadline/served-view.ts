import type { CallView } from './call-view.js';

/**
 * What a server writes down of a call: its last day by date, and neither whether it is open nor how many days are left, since
 * what it writes stands in caches. That nobody vouches for the dates is said all the same, and of a call that has yet to open on
 * which day it does.
 */
export function servedView(view: CallView): CallView {
  if (view.isWithdrawn) return view;
  const { deadline } = view;
  const isKept = ['unverified', 'unknown', 'upcoming'].includes(deadline.state);
  return {
    ...view,
    deadline: {
      state: isKept ? deadline.state : 'served',
      daysLeft: null,
      closesAt: null,
      until: null,
    },
    // Where the visitor's clock is, a server does not know.
    ...{ isElsewhere: false, isOpen: false, remindsAhead: false, nextChange: null },
  };
}
