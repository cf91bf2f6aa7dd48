/** What the elements of a page know of each other, also where they come from several of our scripts. */
export interface PageNotes {
  /**
   * Keeps in sight what has got the focus, where something lies over it: set by the element that does.
   * @param box where that is now; only this leaves a closed root, and not what it is
   */
  keepInSight?: (box: () => DOMRect) => void;
}

const key = Symbol.for('kvinnofrid-elements');

/** One for the page, by whichever script comes first. */
export const pageNotes: PageNotes = ((globalThis as { [key]?: PageNotes })[key] ??= {});
