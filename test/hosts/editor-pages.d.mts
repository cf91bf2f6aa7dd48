import type { IncomingMessage, ServerResponse } from 'node:http';

export function editorPages(): Promise<
  (request: IncomingMessage, response: ServerResponse) => void
>;
