import type { Json } from '../../publication/signed-json.js';
import type { CliLanguage } from '../said.js';
import type { DeskState, ToldFinding } from './desk-state.js';
import type { DeskWords } from './desk-words.js';
import type { FactPath } from './edited-json.js';

/** What the parts of a desk's page are drawn from, and what they ask for. */
export interface DeskView {
  readonly language: CliLanguage;
  readonly words: DeskWords;
  readonly state: DeskState;
  /** The document with all that was typed. */
  readonly document: Json;
  /** The language of translations beside the Swedish texts; empty for none. */
  readonly side: string;
  readonly edit: (path: FactPath, value?: unknown) => void;
  /** Draws the page anew, and then moves the focus to what a selector finds. */
  readonly focus: (selector: string) => void;
  /** Shows a record, and a field of it. */
  readonly open: (where: string) => void;
}

/** The id of a fact's control, by where it stands. */
export function controlId(path: FactPath): string {
  return `f-${path.join('.')}`;
}

/** What is told of a fact itself; of what has none below it, what is told of its inside too. */
export function findingsAt(
  { state }: DeskView,
  path: FactPath,
  isWhole: boolean,
): readonly ToldFinding[] {
  const place = path.join('.');
  return state.findings.filter(
    ({ where }) => where === place || (isWhole && where.startsWith(`${place}.`)),
  );
}
