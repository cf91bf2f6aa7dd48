// What reads facts from outside, a feed or a site's own, is a file beside the script, asked for by a page that has any.
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { hashOf, hashedName } from './rollup.hashed-names.mjs';

/** Puts that file beside a browser file that may ask for it, and lets it know its hash. Comes after minification. */
export function outsideFactsFile() {
  return {
    name: 'outside-facts-file',
    resolveId: {
      order: 'pre',
      handler: (source) =>
        source.endsWith('/outside-facts-file.js')
          ? resolve('src/foundation/verified-outside-facts-file.ts')
          : null,
    },
    async renderChunk(code) {
      if (!code.includes('OUTSIDE_FACTS_HASH')) return null;
      const source = await compiled();
      const hash = hashOf(source);
      this.emitFile({ type: 'asset', fileName: hashedName('outside-facts', hash), source });
      return { code: code.replaceAll('OUTSIDE_FACTS_HASH', JSON.stringify(hash)), map: null };
    },
  };
}

let made;

function compiled() {
  made ??= build({
    entryPoints: ['src/material/outside-facts.ts'],
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    format: 'esm',
    banner: { js: '/*! kvinnofrid-elements, MIT. */' },
  });
  return made.then(({ outputFiles }) => outputFiles[0].text);
}
