import type { Hotline } from '../../material/hotline.js';
import type { WithdrawnRecord } from '../../publication/withdrawn-record.js';
import type { Variant } from './variants.js';
import { hotlineView, type ClaimedState, type HotlineView } from './view.js';

/** What is on screen of a line that its county has withdrawn. */
export interface WithdrawnLineView {
  readonly line: WithdrawnRecord<Hotline>;
  readonly state: 'withdrawn';
  readonly isOpen: null;
  readonly nextChange: null;
}

/** What is on screen of a line, withdrawn or not. */
export type LineView = HotlineView | WithdrawnLineView;

/**
 * Tells what is on screen of a line at an instant (epoch milliseconds).
 * @param visitorOffset minutes that the visitor's clock is ahead of UTC at that instant
 */
export function lineView(
  line: Hotline | WithdrawnRecord<Hotline>,
  instant: number,
  visitorOffset: number,
  variant: Variant,
): HotlineView<ClaimedState> | WithdrawnLineView {
  return 'instead' in line
    ? { line, state: 'withdrawn', isOpen: null, nextChange: null }
    : hotlineView(line, instant, visitorOffset, variant);
}
