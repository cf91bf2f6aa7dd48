import { build } from 'esbuild';
import sirv from 'sirv';

/** A placeholder that is shown after all that an editor saved. */
const last =
  '<div id="last" class="embed-hotline-status" data-line="kvinnofridslinjen">Kvinnofridslinjen.</div>';

const modules = 'test/hosts/visual-editors/visual-editors.ts';

/**
 * Answers with pages of a site that has visual editors: `/editor` is one to open an editor in, which imports
 * `/editors/visual-editors.js`, and `/saved?body=` one that shows what an editor saved, with the loader and a
 * last placeholder where it has `&loader`.
 * `/node_modules/` has what editors bring in themselves.
 */
export async function editorPages() {
  const { outputFiles } = await build({
    entryPoints: [modules],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/editors',
    define: {
      'process.env.NODE_ENV': '"production"',
      'globalThis.IS_GUTENBERG_PLUGIN': 'false',
      'globalThis.SCRIPT_DEBUG': 'false',
    },
    write: false,
  });
  const bundled = new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/'), text]));
  const packages = sirv('node_modules', { dev: true });
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://site.example');
    const send = (type, text) => response.writeHead(200, { 'Content-Type': type }).end(text);
    if (pathname === '/editor') {
      send('text/html; charset=utf-8', page('', '<h1>Redigera sidan</h1><main></main>'));
    } else if (pathname === '/saved') {
      const main = `<main>${searchParams.get('body')}</main>`;
      const hasLoader = searchParams.has('loader');
      send(
        'text/html; charset=utf-8',
        hasLoader ? page('<script src="/browser/embed.js"></script>', main + last) : page('', main),
      );
    } else if (bundled.has(pathname)) {
      send('text/javascript; charset=utf-8', bundled.get(pathname));
    } else if (pathname.startsWith('/node_modules/')) {
      request.url = request.url.slice('/node_modules'.length);
      packages(request, response, () => response.writeHead(404).end());
    } else {
      response.writeHead(404).end();
    }
  };
}

function page(head, body) {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>En sida</title>${head}</head><body>${body}</body></html>`;
}
