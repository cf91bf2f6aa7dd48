// What reads a material feed is a file beside the script, asked for when a page names a feed.
import { build } from 'esbuild';

/** That file's code. */
export async function feedFile() {
  const { outputFiles } = await build({
    entryPoints: ['src/material/read-feed.ts'],
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
