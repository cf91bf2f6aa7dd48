/// <reference types="node" />
import { readFileSync } from 'node:fs';

/** A sample of code in a text. */
export interface Sample {
  /** Where it begins, to be told by: `README.md:24`. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
  /** Why it is neither run nor compiled, where the text says so right before it: `<!-- not run: why -->`. */
  readonly notRun: string | null;
}

/** The samples of a text in Markdown, in their order. */
export function samplesIn(path: string): Sample[] {
  const text = readFileSync(path, 'utf8');
  const fence = /(?:<!-- not run: ([^\n]+?) -->\n+)?^( *)```([a-z]*)\n(.*?)^\2```$/gms;
  return [...text.matchAll(fence)].map(
    ({ 0: whole, 1: notRun, 2: indent, 3: language, 4: code, index }) => ({
      place: `${path}:${text.slice(0, index + whole.indexOf('```')).split('\n').length}`,
      language: language!,
      code: code!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      notRun: notRun ?? null,
    }),
  );
}
