import { readFile } from 'node:fs/promises';
import sanitizeHtml from 'sanitize-html';
import sirv from 'sirv';

/** Policies of pages that are more or less strict, by name. The nonce is the pages' own. */
const policies = {
  open: null,
  none: "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  lit: "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  listed:
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types kvinnofrid-elements kvinnofrid-elements-files 'allow-duplicates'",
  elements:
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types kvinnofrid-elements",
  nonce: "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'nonce-r4nd0m'",
};

/** The policy of a page that allows its own files and nothing else. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** What opens the shadow roots of a page to tests, under whatever policy. */
const opened = '<script nonce="r4nd0m" src="/open-roots.js"></script>';

/**
 * Serves the built package as a web server would, beside the tests: `/page` is a page that a test
 * writes, under a policy of its choice; `/plain/` is `dist/` as it is,
 * and `/strict/` is the same under a strict content security policy, `/listed/` under one
 * that also lists the Trusted Types policies it allows, `/ours/` under the one that our own pages are made for. What breaks that policy is
 * reported to `/reports`, where a test reads it.
 * Each page first opens shadow roots to tests; `/closed/` and a `/page` with `roots=closed` have them as they are.
 * `/alone/` has none of the files that a script brings in, and `/alone-locale/` not those of that name. `/tampered/` has each file that a script brings in with a line more, and
 * `/tampered-shared/` that file alone. `/older/` has everything of another version.
 */
export function builtPages() {
  const files = sirv('dist', { dev: true });
  const reports = [];
  return async (context, next) => {
    if (context.path === '/reports') {
      if (context.method === 'POST') reports.push(await body(context.req));
      context.body = reports;
      return;
    }
    if (context.path === '/open-roots.js') {
      context.type = 'text/javascript';
      context.body = await readFile(new URL('open-roots.js', import.meta.url), 'utf8');
      return;
    }
    if (context.path === '/sanitized') {
      // A system's server, which filters what its editors save.
      const { markup, options } = JSON.parse(await body(context.req));
      context.body = sanitizeHtml(markup, options);
      return;
    }
    if (context.path === '/page') {
      const {
        policy = 'open',
        script = [],
        type = 'module',
        body = '',
        style = '',
        roots = 'open',
      } = context.query;
      const content = { strict: strictPolicy, ...policies }[policy];
      if (content) context.set('Content-Security-Policy', content);
      const scripts = [script].flat();
      context.type = 'html';
      context.body = `<!doctype html><html lang="sv"><head>${roots === 'open' ? opened : ''}<meta charset="utf-8">${
        style && `<style>${style}</style>`
      }${scripts
        .map(
          (src) =>
            `<script type="${src.includes('/lit-html/') ? 'module' : type}" nonce="r4nd0m" src="${src}" defer></script>`,
        )
        .join('')}</head><body>${body}</body></html>`;
      return;
    }
    const match =
      /^\/(plain|closed|strict|ours|listed|alone(?:-[\w-]+)?|tampered(?:-[\w-]+)?|older)(\/.*)$/.exec(
        context.url,
      );
    if (!match) {
      await next();
      return;
    }
    const policy = {
      // Our own pages, which have pictures beside them.
      ours: `default-src 'self'; img-src ${context.host}/ours/; require-trusted-types-for 'script'`,
      // A page that names a publication allows it.
      strict: `${strictPolicy}; connect-src 'self'`,
      listed: `${strictPolicy}; connect-src 'self'; trusted-types kvinnofrid-elements`,
    }[match[1]];
    if (policy) context.res.setHeader('Content-Security-Policy', `${policy}; report-uri /reports`);
    const [, later] =
      /\/((?:(?:locale|embed)\.[\w-]+|on-demand|publication)\.\w{8}\.js)$/.exec(context.path) ?? [];
    if (match[1] === 'older' && /\/browser\/all\.js$/.test(context.path)) {
      const code = await readFile('dist/browser/all.js', 'utf8');
      context.type = 'text/javascript';
      const { version } = JSON.parse(await readFile('package.json', 'utf8'));
      context.body = code.replaceAll(`"${version}"`, '"0.0.1"');
      return;
    }
    const [, isAlone, missing = ''] = /^(alone)-?(.*)/.exec(match[1]) ?? [];
    if (isAlone && later?.startsWith(missing)) {
      context.status = 404;
      return;
    }
    const isTampered =
      match[1] === 'tampered' || later?.startsWith(`embed.${match[1].slice('tampered-'.length)}.`);
    if (later && match[1].startsWith('tampered') && isTampered) {
      context.type = 'text/javascript';
      context.body = `window.tampered = true;\n${await readFile(`dist/browser/${later}`, 'utf8')}`;
      return;
    }
    context.res.setHeader('Access-Control-Allow-Origin', '*');
    const page = /^\/[^/]+(\/(?:[^?]*\/)?)(?:([^/?]*\.html))?(?:\?.*)?$/.exec(context.url);
    if (page && match[1] !== 'closed') {
      const html = await readFile(`dist${page[1]}${page[2] ?? 'index.html'}`, 'utf8').catch(
        () => '',
      );
      context.status = html ? 200 : 404;
      context.type = 'html';
      context.body = html.replace('<head>', `<head>${opened}`);
      return;
    }
    context.respond = false;
    context.req.url = match[2];
    files(context.req, context.res, () => {
      context.res.statusCode = 404;
      context.res.end();
    });
  };
}

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
