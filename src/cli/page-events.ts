/// <reference types="node" />
import type { ServerResponse } from 'node:http';
import { headersOf } from './loopback.js';

/** What tells the open pages of a server what is shown. */
export interface PageEvents {
  /** Answers a page that listens: tells it what is shown, at once and from then on. */
  readonly listen: (response: ServerResponse) => void;
  /** Tells all that listen. */
  readonly tell: () => void;
}

/** @param state gives what is shown now, as JSON can have it */
export function pageEvents(state: () => unknown): PageEvents {
  const listeners = new Set<ServerResponse>();
  const event = () => `data: ${JSON.stringify(state())}\n\n`;
  return {
    listen(response) {
      response.writeHead(200, headersOf('text/event-stream')).write(event());
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
    },
    tell: () => listeners.forEach((listener) => listener.write(event())),
  };
}
