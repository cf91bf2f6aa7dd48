import type { Ask } from './ask.js';
import type { Outcome } from './outcome.js';
import type { CliLanguage, Said } from './said.js';

/** What each command has at hand. */
export interface CommandRun {
  readonly ask: Ask;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether files may be written over. */
  readonly isForced: boolean;
  /** The language of whoever runs it. */
  readonly language: CliLanguage;
  /** Tells at once what a command that goes on has come to so far. */
  readonly tell: (outcome: Outcome) => void;
  /** Shows lines at once, before something is asked. */
  readonly show: (lines: readonly Said[]) => void;
}
