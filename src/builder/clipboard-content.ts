import type { Snippet } from './snippet.js';

/** What is put on the clipboard for one press of a button. */
export interface ClipboardContent {
  /** What a visual editor takes (`text/html`); null where there is nothing but text. */
  readonly html: string | null;
  /** What a code view, an address field or a plain text box takes (`text/plain`). */
  readonly text: string;
}

/**
 * A snippet as a paste takes it. A visual editor takes the markup: a link in its paragraph, since that keeps its address in
 * every editor, also where the system's own form is a block or a tag that the visual view would empty. A code view takes
 * the text, and so that is the code where there is one. Otherwise text is taken by an editor that is set to paste without
 * formatting, or that finds no more in the markup than in the text: code would be seen by visitors there, and so it is the
 * sentence with the address, which many editors make a link of.
 */
export function clipboardOf({ code, link, codeView }: Snippet): ClipboardContent {
  return {
    html: link ? link.markup : code,
    text: link && codeView !== 'yes' ? `${link.sentence} ${link.address}` : code,
  };
}

/** An address for a link dialog, which takes text alone. */
export function addressContent(address: string): ClipboardContent {
  return { html: null, text: address };
}
