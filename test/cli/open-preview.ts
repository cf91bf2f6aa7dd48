/// <reference types="node" />
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { until } from '../until.js';
import type { Ended } from './run-command.js';

/** The commands as they are built; the elements lie beside them. */
const script = resolve('dist/cli/kvinnofrid-elements.js');

/** A preview that goes on. */
export interface OpenPreview {
  readonly address: string;
  /** What it told programs as it began. */
  readonly told: Readonly<Record<string, unknown>>;
  /** What it has told persons so far. */
  readonly said: () => string;
  /** Stops it as Ctrl-C does. */
  readonly stop: () => Promise<Ended>;
}

/** Starts a command of the package in a folder, in Swedish where nothing else is said; it is gone after the test. */
export function started(
  t: Pick<TestContext, 'after'>,
  folder: string,
  given: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, [script, ...given], {
    cwd: folder,
    env: { ...process.env, LANG: 'sv_SE.UTF-8', LC_ALL: '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (error += chunk));
  const closed = once(child, 'close');
  const ended = async (): Promise<Ended> => {
    await closed;
    return { exitCode: child.exitCode, out, error };
  };
  t.after(async () => {
    child.kill();
    await closed;
  });
  return { child, ended, out: () => out, said: () => error };
}

/** Starts a preview, and waits until it tells where it is. */
export async function openPreview(
  t: Pick<TestContext, 'after'>,
  folder: string,
  given: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<OpenPreview> {
  const run = started(t, folder, ['preview', ...given, '--json'], env);
  const line = await until('the address', () => {
    assert.equal(run.child.exitCode, null, run.said());
    return /^.*\n/.exec(run.out())?.[0];
  });
  const told = JSON.parse(line) as Record<string, unknown>;
  return {
    address: told.address as string,
    told,
    said: run.said,
    stop: () => {
      run.child.kill('SIGINT');
      return run.ended();
    },
  };
}
