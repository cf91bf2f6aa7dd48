/// <reference types="node" />
import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { TestContext } from 'node:test';
import type { DeskState } from '../../src/cli/desk/desk-state.js';
import { until } from '../until.js';
import { started } from './open-preview.js';
import type { Ended } from './run-command.js';

/** An answer of a desk's. */
export interface DeskAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** What a desk answered an action with. */
export interface Acted {
  readonly end: 'done' | 'stale' | 'refused';
  readonly words: readonly string[];
  readonly state: DeskState;
}

/** A desk that goes on. */
export interface OpenDesk {
  readonly address: string;
  /** Asks as anybody could, below the server's root. */
  readonly ask: (
    path: string,
    headers?: Record<string, string>,
    method?: string,
    body?: string,
  ) => Promise<DeskAnswer>;
  /** Asks for an action as its page does. */
  readonly act: (name: string, told: object) => Promise<Acted>;
  readonly state: () => Promise<DeskState>;
  readonly stop: () => Promise<Ended>;
  readonly kill: () => Promise<Ended>;
}

/** Starts a desk over a folder, and waits until it tells where it is. */
export async function openDesk(
  t: Pick<TestContext, 'after'>,
  folder: string,
  given: readonly string[] = ['.'],
): Promise<OpenDesk> {
  const run = started(t, folder, ['desk', ...given, '--json']);
  const line = await until('the address', () => {
    assert.equal(run.child.exitCode, null, run.said() + run.out());
    return /^.*\n/.exec(run.out())?.[0];
  });
  const { address } = JSON.parse(line) as { address: string };
  const { port, pathname, origin } = new URL(address);
  const ask: OpenDesk['ask'] = (path, headers = {}, method = 'GET', body) =>
    new Promise((resolve, reject) => {
      // Each by a connection of its own, which the server does not close while it is taken up again.
      const asked = { host: '127.0.0.1', port, path, headers, method, agent: false };
      const asking = request(asked, (answer) => {
        let told = '';
        const end = () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: told });
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => {
          told += chunk;
          // What is told as it changes has no end.
          if (!path.endsWith('/changes') || !told.endsWith('\n\n')) return;
          end();
          asking.destroy();
        });
        answer.on('end', end);
      });
      asking.on('error', reject).end(body);
    });
  const ended = (signal: NodeJS.Signals) => {
    run.child.kill(signal);
    return run.ended();
  };
  return {
    address,
    ask,
    act: async (name, told) => {
      const headers = { 'content-type': 'application/json', origin };
      const answer = await ask(`${pathname}${name}`, headers, 'POST', JSON.stringify(told));
      assert.equal(answer.status, 200, answer.body);
      return JSON.parse(answer.body) as Acted;
    },
    state: async () => {
      const { body } = await ask(`${pathname}changes`);
      return JSON.parse(body.replace(/^data: /, '')) as DeskState;
    },
    stop: () => ended('SIGINT'),
    kill: () => ended('SIGKILL'),
  };
}
