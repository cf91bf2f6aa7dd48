import type { IncomingMessage, ServerResponse } from 'node:http';
import { editorPages } from '../hosts/editor-pages.mjs';

/** A municipality's site, as small as it can be. */
export interface SmallSite {
  /** Answers for it, after the built package at `/`. */
  answer(request: IncomingMessage, response: ServerResponse): void;
  /** The files that its administrator has put there, by their paths. */
  readonly files: Map<string, string>;
  /** Has it as it was at first. */
  reset(): void;
}

/** The path of the site's own document, which its pages name. */
export const ownDocument = '/filer/kommunens-uppgifter.json';

const first = '<p>Stöd i kommunen.</p>';

/**
 * A site whose administrator has put our lines into its pages: `/redigera?editor=…` has a visual editor and a button, and `/sidan` is
 * what was saved there.
 */
export async function smallSite(): Promise<SmallSite> {
  const editors = await editorPages();
  const files = new Map<string, string>();
  let saved = first;
  return {
    files,
    reset() {
      files.clear();
      saved = first;
    },
    answer(request, response) {
      const { pathname, searchParams } = new URL(request.url!, 'http://kommunen.example');
      const page = (markup: string) =>
        response
          .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
          .end(`<!doctype html><html lang="sv"><meta charset="utf-8">${markup}</html>`);
      const file = files.get(pathname);
      if (file !== undefined) {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(file);
      } else if (pathname === '/redigera') {
        page(editing(searchParams.get('editor')!, saved));
      } else if (pathname === '/sidan' && request.method === 'PUT') {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          saved = Buffer.concat(chunks).toString();
          response.writeHead(204).end();
        });
      } else if (pathname === '/sidan') {
        page(
          `<title>Stöd i kommunen</title><meta name="site-material" content="${ownDocument}"><script src="/browser/embed.js"></script><h1>Våld i nära relationer</h1><main>${saved}</main>`,
        );
      } else {
        editors(request, response);
      }
    },
  };
}

function editing(editor: string, saved: string): string {
  const told = (value: string) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<title>Redigera</title><h1>Redigera sidan</h1><main></main>
    <p><button type="button" disabled>Spara och publicera</button></p><p role="status"></p>
    <script type="module">
      import { openVisualEditor } from '/editors/visual-editors.js';
      const button = document.querySelector('p > button');
      globalThis.editor = await openVisualEditor(${told(editor)}, ${told(saved)});
      button.addEventListener('click', async () => {
        await fetch('/sidan', { method: 'PUT', body: await editor.saved() });
        document.querySelector('p[role=status]').textContent = 'Sparat';
      });
      button.disabled = false;
    </script>`;
}
