import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Said } from './said.js';

/** What a command came to. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** For persons, a line each. */
  readonly lines: readonly Said[];
  /** What is to go where the command's output goes, as it is, in the place of words. */
  readonly output?: string;
  /** For programs. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** A command that did what it was to do. */
export function done(lines: readonly Said[], json: Outcome['json']): Outcome {
  return { exitCode: exitCodes.done, lines, json };
}

/** What keeps a command from doing what it was to do. */
export class Trouble extends Error {
  readonly exitCode: ExitCode;
  readonly said: Said;
  readonly json: Outcome['json'];

  constructor(exitCode: ExitCode, said: Said, json: Outcome['json'] = {}) {
    super(said.en);
    this.exitCode = exitCode;
    this.said = said;
    this.json = json;
  }
}
