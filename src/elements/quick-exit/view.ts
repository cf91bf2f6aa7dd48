/** What is on screen of the way out; its words aside. */
export interface ExitView {
  /** Whether it is the first on its page. Those that come later are plain links. */
  readonly isFirst: boolean;
  /** Whether the bar is at the upper edge of the window, where it hides nothing that has the focus. */
  readonly isAbove: boolean;
  /** Where it leads. */
  readonly target: string;
  /** The site's own page on how to hide a visit; empty without one. */
  readonly traces: string;
  /** Whether Shift three times leaves too. */
  readonly hasKeys: boolean;
  /** Nothing of it changes by itself. */
  readonly nextChange: null;
}
