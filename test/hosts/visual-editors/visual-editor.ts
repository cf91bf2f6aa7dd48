/** An editor as a page has it, with the caret anywhere. */
export interface VisualEditor {
  /** What holds its text, for a click: it may be in a frame. */
  readonly area: Element;
  /** The markup that a system would get to keep. */
  saved(): string | Promise<string>;
}

/** Opens an editor in an empty block of the page, with `text` in it. */
export type OpenEditor = (place: HTMLElement, text: string) => Promise<VisualEditor>;
