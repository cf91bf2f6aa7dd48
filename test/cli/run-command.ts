/// <reference types="node" />
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { builtCommands } from './built-commands.mjs';

const built = mkdtemp(join(tmpdir(), 'kvinnofrid-cli-built-'));
/** The script of the commands, as it is shipped. */
export const commandScript = built.then(builtCommands);
after(async () => rm(await built, { recursive: true, force: true }));

/** What the commands are told of by the system. */
export const swedishTerminal = { ...process.env, LANG: 'sv_SE.UTF-8', LC_ALL: '' };

/** How a command ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command in a folder, in a process of its own, with nobody to ask. */
export async function runCommand(folder: string, ...given: readonly string[]): Promise<Ended> {
  const script = await commandScript;
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...given], {
      cwd: folder,
      env: { ...swedishTerminal, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let error = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (error += chunk));
    child.on('close', (exitCode) => done({ exitCode, out, error }));
  });
}
