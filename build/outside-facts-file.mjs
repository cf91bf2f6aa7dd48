// What reads facts from outside, a feed or a site's own, is a file beside the script, asked for by a page that has any.
import { build } from 'esbuild';

/** That file's code, and the modules that it is made of. */
export async function outsideFactsFile() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/material/outside-facts.ts'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    charset: 'utf8',
    target: 'es2022',
    format: 'esm',
    banner: { js: '/*! kvinnofrid-elements, MIT. With Valibot, MIT. See LICENSES.txt. */' },
  });
  return { code: outputFiles[0].text, moduleIds: Object.keys(metafile.inputs) };
}
