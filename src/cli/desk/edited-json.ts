import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';

/** Where a fact stands in a document, name by name: `['hotlines', 'duty-line', 'topics', 0]`. */
export type FactPath = readonly (string | number)[];

/** One change of a document: another value in a place, or none any longer where it is left out. */
export interface FactEdit {
  readonly path: FactPath;
  readonly value?: unknown;
}

/**
 * A JSON text with some of its facts changed, one edit after the other, and all else of it as it was written: order, indentation and
 * line ends. An edit of what is already so changes nothing; one that takes away what is not there neither.
 */
export function editedJson(text: string, edits: readonly FactEdit[]): string {
  return edits.reduce(edited, text);
}

function edited(text: string, { path, value }: FactEdit): string {
  const node = findNodeAtLocation(parseTree(text)!, [...path]);
  if (!node && value === undefined) return text;
  const made = modify(text, [...path], value, { formattingOptions: formOf(text) });
  return applyEdits(text, made);
}

/** How a text is written: what is put in looks like what is there. */
function formOf(text: string) {
  const [, indent = '  '] = /\{\r?\n([ \t]+)/.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
