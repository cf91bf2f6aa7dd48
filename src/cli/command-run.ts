import type { Ask } from './ask.js';
import type { Said } from './said.js';

/** What each command has at hand. */
export interface CommandRun {
  readonly ask: Ask;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whether files may be written over. */
  readonly isForced: boolean;
  /** Shows lines at once, before something is asked. */
  readonly show: (lines: readonly Said[]) => void;
}
