// What few pages ask for is a file beside the script: facts from outside, data for search engines, the preview.
import { build } from 'esbuild';

/** That file's code, and the modules that it is made of. */
export async function onDemandFile() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/base/on-demand-parts.ts'],
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
