/// <reference types="node" />
import type { createServer, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exitCodes } from './exit-codes.js';
import { Trouble } from './outcome.js';

/** Something to answer with. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What a page may do, as a Content-Security-Policy; nothing where none is told. */
  readonly policy?: string;
}

const own = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const safe = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const file = "default-src 'none'; frame-ancestors 'none'";

/** What each kind of page may do: nothing outside its server, and nobody may frame the outer one. */
export const policies = {
  shell: `${own}; frame-src 'self'; frame-ancestors 'none'; ${safe}; trusted-types lit-html`,
  frame: `${own}; frame-ancestors 'self'; ${safe}`,
} as const;

/** Listens on this machine alone; gives the port. {@link Trouble} where it is taken. */
export function listening(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new Trouble(exitCodes.unreachable, {
          sv: `Port ${port} kan inte användas (${error.message}). Välj en annan med --port.`,
          en: `Port ${port} cannot be used (${error.message}). Choose another by --port.`,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** {@link Trouble} where a port is none. */
export function needPort(port: number): void {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return;
  throw new Trouble(exitCodes.usage, {
    sv: 'En port är ett heltal, 0 till 65535.',
    en: 'A port is a whole number, 0 to 65535.',
  });
}

/** Answers a request; with its status alone where nothing else is given. Nothing is kept by the browser. */
export function send(response: ServerResponse, status: number, given?: Answer): void {
  const { type, body, policy } = given ?? { type: 'text/plain', body: `${status}\n` };
  response.writeHead(status, headersOf(type, policy)).end(body);
}

/** The headers of each answer. */
export function headersOf(type: string, policy: string = file): Record<string, string> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
