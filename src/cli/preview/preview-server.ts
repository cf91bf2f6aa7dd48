/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listening, policies, send, type Answer } from '../loopback.js';
import { pageEvents } from '../page-events.js';
import type { CliLanguage } from '../said.js';
import { browserFiles } from './browser-files.js';
import type { Draft } from './draft.js';
import { framePage } from './frame-page.js';
import { guard } from './guard.js';
import { frameStyles, pageStyles } from './page-styles.js';
import type { PreviewState } from './preview-state.js';
import { shellPage } from './shell-page.js';

/** What is shown now. */
export interface Shown {
  readonly draft: Draft;
  readonly state: PreviewState;
}

/** What a preview is served by. */
export interface PreviewTerms {
  /** The file's name, for the page's title. */
  readonly file: string;
  readonly language: CliLanguage;
  readonly roots: readonly string[];
  /** 0 for one that is free. */
  readonly port: number;
  readonly shown: () => Shown;
}

/** A preview that is served. */
export interface PreviewServer {
  readonly address: string;
  readonly port: number;
  /** Tells open pages that something else is shown. */
  readonly changed: () => void;
  readonly close: () => void;
}

/**
 * Serves a preview on this machine alone, under an address with a word that nobody can guess; nothing of it is kept
 * by the browser. Rejects where the port is taken.
 */
export async function previewServer(terms: PreviewTerms): Promise<PreviewServer> {
  const { file, language, roots, shown } = terms;
  const scripts = await browserFiles();
  const pageScript = await readFile(fileURLToPath(new URL('preview-page.js', import.meta.url)));
  const events = pageEvents(() => shown().state);
  const server = createServer();
  const port = await listening(server, terms.port);
  const { address, path } = guard(port);

  const answers: Readonly<Record<string, (query: URLSearchParams) => Answer>> = {
    '': () => ({ type: 'text/html', body: shellPage(file, language), policy: policies.shell }),
    'page.js': () => ({ type: 'text/javascript', body: pageScript }),
    'page.css': () => ({ type: 'text/css', body: pageStyles }),
    'frame.css': () => ({ type: 'text/css', body: frameStyles }),
    'county-material.json': () => ({ type: 'application/json', body: shown().draft.publication }),
    frame: (query) => {
      const { county, exhibits } = shown().draft;
      const asked = (name: string) => query.get(name) ?? '';
      const choice = {
        isPublished: asked('side') === 'published',
        language: asked('language'),
        now: asked('now'),
        exhibit: asked('exhibit'),
      };
      const body = framePage(choice, { county, roots, exhibits, own: language });
      return { type: 'text/html', body, policy: policies.frame };
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = path(request);
    if (asked === null) return send(response, 403);
    if (request.method !== 'GET') return send(response, 405);
    if (asked === 'changes') return events.listen(response);
    const script = scripts.get(asked.replace(/^browser\//, ''));
    if (script && asked.startsWith('browser/')) {
      return send(response, 200, { type: 'text/javascript', body: await readFile(script) });
    }
    if (!Object.hasOwn(answers, asked)) return send(response, 404);
    const query = new URLSearchParams(request.url!.split('?')[1]);
    send(response, 200, answers[asked]!(query));
  }

  server.on('request', (request, response) => {
    answer(request, response).catch(() => send(response, 500));
  });
  return {
    address,
    port,
    changed: events.tell,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
