import type { OpeningState } from '../../time/opening-hours.js';

/**
 * A line's state. It is `unverified` where nobody has checked its hours for 24 months: what they said
 * then is told, and no claim is made. It is `withdrawn` where its county says that it is no longer in use.
 */
export type HotlineState = OpeningState['state'] | 'unverified' | 'withdrawn';
