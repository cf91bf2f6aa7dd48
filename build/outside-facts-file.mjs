// What reads facts from outside, a feed or a site's own, is a file beside the script, asked for by a page that has any.
import { build } from 'esbuild';

/** That file's code. */
export async function outsideFactsFile() {
  const { outputFiles } = await build({
    entryPoints: ['src/material/outside-facts.ts'],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    format: 'esm',
    banner: { js: '/*! kvinnofrid-elements, MIT. */' },
  });
  return outputFiles[0].text;
}
