/// <reference types="node" />
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback, for one test. */
export interface PublicationServer extends AsyncDisposable {
  readonly address: string;
  readonly requests: readonly IncomingMessage[];
  /** What it answers from now on. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
}

/** Sends bytes as a publication is to be sent. */
export const sends =
  (bytes: Uint8Array, type = 'application/json') =>
  (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': type }).end(bytes);
  };

/** Begins to serve. */
export async function publicationServer(
  answer: PublicationServer['answer'],
): Promise<PublicationServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    told.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const told: PublicationServer = {
    address: `http://127.0.0.1:${port}/county-material.json`,
    requests,
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return told;
}
