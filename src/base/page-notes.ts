/** What the elements of a page know of each other, also where they come from several of our scripts. */
export interface PageNotes {
  /**
   * Keeps in sight what has got the focus, where something lies over it: set by the element that does.
   * @param box where that is now; only this leaves a closed root, and not what it is
   */
  keepInSight?: ((box: () => DOMRect) => void) | null;
}

const key = Symbol.for('kvinnofrid-elements');

/** One for the page, by whichever script comes first. */
export const pageNotes: PageNotes = ((globalThis as { [key]?: PageNotes })[key] ??= {});

/** Lets it be seen that something has got the focus. A listener, which closed roots need one of their own for. */
export function noteFocus({ target }: Event): void {
  pageNotes.keepInSight?.(() => (target as Element).getBoundingClientRect());
}
