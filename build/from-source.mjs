// What is built from the sources is told by the sources too: the catalogue, the material, the words of languages.
import { build } from 'esbuild';

/**
 * Runs a TypeScript module of `src/` with all that it imports, and gives what it exports.
 * @param path such as `src/catalogue.ts`
 */
export async function fromSource(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    define: { BUNDLED_TRANSLATION: 'undefined' },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
