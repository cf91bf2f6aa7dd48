import sirv from 'sirv';

/** The policy of a page that allows its own files and nothing else. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves the built package as a web server would, beside the tests: `/plain/` is `dist/` as it is,
 * and `/strict/` is the same under a strict content security policy.
 */
export function builtPages() {
  const files = sirv('dist', { dev: true });
  return {
    name: 'built-pages',
    serverStart({ app }) {
      app.middleware.unshift(async (context, next) => {
        const match = /^\/(plain|strict)(\/.*)$/.exec(context.url);
        if (!match) return next();
        if (match[1] === 'strict') context.res.setHeader('Content-Security-Policy', strictPolicy);
        context.respond = false;
        context.req.url = match[2];
        files(context.req, context.res, () => {
          context.res.statusCode = 404;
          context.res.end();
        });
      });
    },
  };
}
