/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listening, policies, send } from '../loopback.js';
import { exitCodes } from '../exit-codes.js';
import { Trouble } from '../outcome.js';
import { pageEvents } from '../page-events.js';
import { browserFiles } from '../preview/browser-files.js';
import { framePage } from '../preview/frame-page.js';
import { guard } from '../preview/guard.js';
import { frameStyles } from '../preview/page-styles.js';
import { same, type CliLanguage, type Said } from '../said.js';
import { deskPage } from './desk-page.js';
import type { Acted } from './desk-actions.js';
import type { ReadDesk } from './desk-reading.js';
import { Stale } from './desk-store.js';
import { deskStyles } from './desk-styles.js';

/** What a desk is served by. */
export interface DeskServerTerms {
  /** The document's name, for the page's title. */
  readonly file: string;
  readonly language: CliLanguage;
  /** What the preview's frames pin. */
  readonly roots: readonly string[];
  /** 0 for one that is free. */
  readonly port: number;
  /** What is shown now. */
  readonly shown: () => ReadDesk;
  /** Reads the folder anew, before an action is answered. */
  readonly refresh: () => Promise<void>;
  readonly actions: Readonly<Record<string, (told: unknown) => Promise<Acted>>>;
  readonly history: () => Promise<unknown>;
}

/** A desk that is served. */
export interface DeskServer {
  readonly address: string;
  readonly port: number;
  /** Tells open pages that something else is shown. */
  readonly changed: () => void;
  readonly close: () => void;
}

/** How an action ended, as the page is told. */
export type ActionEnd = 'done' | 'stale' | 'refused';

/** How much a page may send, in characters: a document is far smaller. */
const largest = 2_000_000;

/**
 * Serves a desk on this machine alone, under an address with a word that nobody can guess. What is asked for without it, by another
 * name of this machine or by another site's page is refused, with words.
 */
export async function deskServer(terms: DeskServerTerms): Promise<DeskServer> {
  const { file, language, roots, shown } = terms;
  const scripts = await browserFiles();
  const beside = (name: string) => readFile(fileURLToPath(new URL(name, import.meta.url)));
  const [pageScript, formStyles] = await Promise.all([beside('desk-page.js'), beside('forms.css')]);
  const events = pageEvents(() => shown().state);
  const server = createServer();
  const port = await listening(server, terms.port);
  const { address, path } = guard(port);

  const files: Readonly<Record<string, (query: URLSearchParams) => Parameters<typeof send>[2]>> = {
    '': () => ({ type: 'text/html', body: deskPage(file, language), policy: policies.shell }),
    'page.js': () => ({ type: 'text/javascript', body: pageScript }),
    'page.css': () => ({ type: 'text/css', body: deskStyles }),
    'forms.css': () => ({ type: 'text/css', body: formStyles }),
    'frame.css': () => ({ type: 'text/css', body: frameStyles }),
    'county-material.json': () => ({ type: 'application/json', body: shown().preview.publication }),
    frame: (query) => {
      const { county, exhibits } = shown().preview;
      const asked = (name: string) => query.get(name) ?? '';
      const choice = {
        isPublished: true,
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
    if (asked === null) {
      return send(response, 403, { type: 'text/plain', body: refused[language] });
    }
    if (request.method === 'POST') return act(asked, request, response);
    if (request.method !== 'GET') return send(response, 405);
    if (asked === 'changes') return events.listen(response);
    if (asked === 'history') return sendJson(response, 200, await terms.history());
    const script = scripts.get(asked.replace(/^browser\//, ''));
    if (script && asked.startsWith('browser/')) {
      return send(response, 200, { type: 'text/javascript', body: await readFile(script) });
    }
    if (!Object.hasOwn(files, asked)) return send(response, 404);
    const query = new URLSearchParams(request.url!.split('?')[1]);
    send(response, 200, files[asked]!(query));
  }

  /** Does what a page asks for, and tells it what came of it and what is there now. */
  async function act(name: string, request: IncomingMessage, response: ServerResponse) {
    const isJson = request.headers['content-type'] === 'application/json';
    const isOwn = request.headers.origin === new URL(address).origin;
    if (!isJson || !isOwn) {
      return send(response, 403, { type: 'text/plain', body: refused[language] });
    }
    if (!Object.hasOwn(terms.actions, name)) return send(response, 404);
    let end: ActionEnd = 'done';
    let words: readonly Said[] = [];
    try {
      words = await terms.actions[name]!(await bodyOf(request));
    } catch (error) {
      end = error instanceof Stale ? 'stale' : 'refused';
      words = error instanceof Stale ? [] : [saidOf(error)];
    }
    await terms.refresh();
    const state = shown().state;
    sendJson(response, 200, { end, words: words.map((said) => said[language]), state });
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

/** What somebody is told who has no business here, or has lost the address. */
const refused: Said = {
  sv: 'Sidan visas inte. Öppna den på den adress som kommandot skriver, hela adressen.\n',
  en: 'The page is not shown. Open it at the address that the command writes, all of it.\n',
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > largest) {
      throw new Trouble(exitCodes.usage, { sv: 'Det är för mycket.', en: 'It is too much.' });
    }
  }
  return JSON.parse(text);
}

function sendJson(response: ServerResponse, status: number, told: unknown): void {
  send(response, status, { type: 'application/json', body: JSON.stringify(told) });
}

function saidOf(error: unknown): Said {
  if (error instanceof Trouble) return error.said;
  return same(error instanceof Error ? error.message : String(error));
}
