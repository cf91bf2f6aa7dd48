/** An element that speaks another language than Swedish. */
export interface Speaker extends Element {
  /** Asks it to show itself anew. */
  requestUpdate(): void;
}

/** What the elements of a page know of each other, also where they come from several of our scripts. */
export interface PageNotes {
  /** The locale that each speaks. */
  readonly speakers: Map<Speaker, string>;
  /** Whether the visitor has asked for Swedish in place of a locale. */
  readonly inSwedish: Record<string, boolean>;
  /**
   * Keeps in sight what has got the focus, where something lies over it: set by the element that does.
   * @param box where that is now; only this leaves a closed root, and not what it is
   */
  keepInSight?: ((box: () => DOMRect) => void) | null;
}

const key = Symbol.for('kvinnofrid-elements');

/** One for the page, by whichever script comes first. */
export const pageNotes: PageNotes = ((globalThis as { [key]?: PageNotes })[key] ??= {
  speakers: new Map(),
  inSwedish: {},
});

/** Lets it be seen that something has got the focus. A listener, which closed roots need one of their own for. */
export function noteFocus({ target }: Event): void {
  pageNotes.keepInSight?.(() => (target as Element).getBoundingClientRect());
}
