import { build } from 'esbuild';

/**
 * Serves a package of npm as a bundler makes one file of it for a page: `/bundled/rrweb` is a module with what
 * the package exports.
 */
export function bundledPackages() {
  const bundled = new Map();
  return async (context, next) => {
    const [, name] = /^\/bundled\/(.+)$/.exec(context.path) ?? [];
    if (!name) return next();
    if (!bundled.has(name)) bundled.set(name, bundle(name));
    context.type = 'text/javascript';
    context.body = await bundled.get(name);
  };
}

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [name],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  return outputFiles[0].text;
}
