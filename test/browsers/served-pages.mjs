import { strictPolicy } from './built-pages.mjs';

/** Policies under which a page may stand, by name. */
const policies = {
  open: null,
  strict: `${strictPolicy}; connect-src 'self'`,
  nonce: "default-src 'none'; script-src 'self'; style-src 'nonce-r4nd0m'; connect-src 'self'",
};

const opened = '<script src="/open-roots.js"></script>';

/** A browser may wait for some of a page before it begins to read it. */
const filling = `<!--${' '.repeat(4096)}-->`;

/**
 * Serves pages with elements that a server has written down. `/served?spec=JSON` is such a page:
 * `given` lists what `renderToString` is told of each element (`tag`, `attributes`, `language`, `now`, `material`), `head` is markup of
 * its head, `policy` one of those above, `roots` the mode of its declarative roots, closed ones being opened to tests, `version` that of the package that wrote them. With `cut`, a text, nothing after that text is
 * sent until `/served/rest?key=KEY` is asked for, with the spec's `key`; where `sheet` is `held`, that goes for the element's sheet.
 */
export function servedPages() {
  const waiting = new Map();
  return async (context, next) => {
    if (context.path === '/served/rest') {
      const send = waiting.get(context.query.key);
      send?.();
      context.status = send ? 200 : 404;
      return;
    }
    if (context.path === '/served/sheet') {
      const { key, tag } = context.query;
      await new Promise((resolve) => waiting.set(key, resolve));
      waiting.delete(key);
      context.redirect(`/plain/browser/${tag}.css`);
      return;
    }
    if (context.path !== '/served') return next();
    const spec = JSON.parse(context.query.spec);
    const { given, head = '', policy = 'open', roots = 'closed', sheet, cut, version, key } = spec;
    const { renderToString } = await import('../../dist/ssr/index.js');
    const told = [];
    for (const { tag, ...options } of given) {
      const href =
        sheet === 'held'
          ? `/served/sheet?${new URLSearchParams({ key, tag })}`
          : `/plain/browser/${tag}.css`;
      const styles = policy === 'nonce' ? { nonce: 'r4nd0m' } : { href };
      told.push(await renderToString(tag, { styles, ...options }));
    }
    const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title>${roots === 'closed' ? opened : ''}${head}${cut === undefined ? '' : filling}</head><body>${told
      .join('')
      .replaceAll('shadowrootmode="closed"', `shadowrootmode="${roots}"`)
      .replaceAll(/ data-served="[^"]*"/g, (own) =>
        version ? ` data-served="${version}"` : own,
      )}<p>Efter</p></body></html>`;
    const content = policies[policy];
    if (content) context.set('Content-Security-Policy', `${content}; report-uri /reports`);
    context.type = 'html';
    if (cut === undefined) {
      context.body = html;
      return;
    }
    const at = html.indexOf(cut) + cut.length;
    context.respond = false;
    context.res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    context.res.write(html.slice(0, at));
    await new Promise((resolve) => waiting.set(key, resolve));
    waiting.delete(key);
    context.res.end(html.slice(at));
  };
}
