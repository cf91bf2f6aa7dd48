import type { HotlineState } from './hotline-state.js';

/**
 * Sent when a line's state changes while it is on screen, by time or by what its county has published: never as it is
 * first shown, and not when an attribute changes what is shown. It carries what is public of the line, and nothing of
 * the visitor.
 */
export class HotlineStateEvent extends Event {
  /** The event's name. */
  static readonly type = 'hotline-state-change';

  constructor(
    /** The state now. */
    readonly state: HotlineState,
    /** The state that it was. */
    readonly previousState: HotlineState,
  ) {
    super(HotlineStateEvent.type, { bubbles: true, composed: true });
  }
}
