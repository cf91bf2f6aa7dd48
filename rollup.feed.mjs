// What reads a material feed is a file beside the script, asked for when a page names a feed.
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { hashOf, hashedName } from './rollup.hashed-names.mjs';

/** Puts that file beside a browser file that may ask for it, and lets it know its hash. Comes after minification. */
export function feedFile() {
  return {
    name: 'feed-file',
    resolveId: {
      order: 'pre',
      handler: (source) =>
        source.endsWith('/feed-file.js') ? resolve('src/foundation/verified-feed-file.ts') : null,
    },
    async renderChunk(code) {
      if (!code.includes('FEED_HASH')) return null;
      const source = await compiled();
      const hash = hashOf(source);
      this.emitFile({ type: 'asset', fileName: hashedName('feed', hash), source });
      return { code: code.replaceAll('FEED_HASH', JSON.stringify(hash)), map: null };
    },
  };
}

let made;

function compiled() {
  made ??= build({
    entryPoints: ['src/material/read-feed.ts'],
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
