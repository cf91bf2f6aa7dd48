import type { Option } from 'commander';
import type { CommandRun } from './command-run.js';
import type { Outcome } from './outcome.js';
import type { Said } from './said.js';

/**
 * Adds a command to the program.
 * @param argument what stands after it, such as `<document>`: it is given by that name
 */
export type AddCommand = <Given extends object>(
  name: string,
  said: Said,
  options: readonly Option[],
  doing: (given: Given, run: CommandRun) => Promise<Outcome>,
  argument?: string,
) => void;
