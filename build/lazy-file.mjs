// What few pages ask for lies in files beside the script: what a site tells in attributes, data for search engines and
// previews in one, what reads a county's publication in another.
import { build } from 'esbuild';

/** The code of such a file, and the modules that it is made of. */
export async function lazyFile(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
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
