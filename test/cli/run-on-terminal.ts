/// <reference types="node" />
import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { commandScript, swedishTerminal } from './run-command.js';

/** Why commands cannot be run on a terminal here; false where they can. */
export const noTerminal: string | false = spawnSync('script', ['--version'], {
  encoding: 'utf8',
}).stdout?.includes('util-linux')
  ? false
  : 'there is no `script` of util-linux here, which makes a terminal';

/** How long a command may take, in milliseconds; then it hangs. */
const longestRun = 120_000;

/** How a command ended that somebody was asked by. */
export interface EndedOnTerminal {
  readonly exitCode: number | null;
  /** All that the terminal showed, with its control characters. */
  readonly raw: string;
  /** The same without them. */
  readonly shown: string;
}

/**
 * Runs a command in a folder on a terminal of its own.
 * @param given of the command; what begins with `>` is for the shell
 * @param answers what is waited for on the terminal, and what is then typed, in order
 */
export async function runOnTerminal(
  folder: string,
  given: readonly string[],
  answers: readonly (readonly [RegExp, string])[],
): Promise<EndedOnTerminal> {
  const words = [process.execPath, await commandScript, ...given];
  const command = words.map((word) => (word.startsWith('>') ? word : quoted(word))).join(' ');
  const child = spawn('script', ['-qefc', `stty cols 120 rows 40; exec ${command}`, '/dev/null'], {
    cwd: folder,
    // A terminal of somebody's, whatever the one is where the tests run: a CI's has no bold.
    env: {
      ...swedishTerminal,
      SHELL: '/bin/sh',
      TERM: 'xterm',
      CI: undefined,
      NO_COLOR: undefined,
      FORCE_COLOR: undefined,
      NODE_DISABLE_COLORS: undefined,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
    // One that waits for an answer which nobody was asked for.
    timeout: longestRun,
  });
  let raw = '';
  let from = 0;
  const left = [...answers];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    raw += chunk;
    const [next] = left;
    if (!next?.[0].test(stripVTControlCharacters(raw.slice(from)))) return;
    from = raw.length;
    left.shift();
    child.stdin.write(next[1]);
  });
  const exitCode = await new Promise<number | null>((done) => child.on('close', done));
  const shown = stripVTControlCharacters(raw).replaceAll('\r', '');
  if (left.length > 0) throw new Error(`${left[0]![0]} was not asked:\n${shown}`);
  return { exitCode, raw, shown };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
