// Two builds of the same sources: ES modules with bare imports for npm (dist/), and one
// self-contained file an element for pages (dist/browser/).
import { createHash } from 'node:crypto';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import esbuild from 'rollup-plugin-esbuild';
import { fromSource } from './build/from-source.mjs';
import { feedFile } from './rollup.feed.mjs';
import { writeDemonstration } from './rollup.demonstration.mjs';
import { writeFrames } from './rollup.frames.mjs';
import { hashOf, hashedName, stableName } from './rollup.hashed-names.mjs';
import { languageFiles, strTag } from './rollup.languages.mjs';

const { tags: elements } = await fromSource('src/catalogue.ts');
const licence = '/*! kvinnofrid-elements, MIT. With Lit, BSD-3-Clause, Google LLC. */';
const compile = (options) =>
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8', ...options });

const modules = {
  input: [
    'src/index.ts',
    'src/time/index.ts',
    ...elements.map((tag) => `src/elements/${tag}/define.ts`),
  ],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  external: [/^lit($|\/)/, /^@lit\/localize\//],
  plugins: [
    emptyDist(),
    onlyStrTag(),
    compile({ define: { BUNDLED_TRANSLATION: 'undefined' } }),
    checkMaterial(),
  ],
};

/** IIFEs without exports run as modules and as classic scripts alike, and leak nothing. */
const browser = ['all', ...elements].map((name) => ({
  input: name === 'all' ? 'src/index.ts' : `src/elements/${name}/define.ts`,
  output: { file: `dist/browser/${name}.js`, format: 'iife', exports: 'none', strict: false },
  plugins: [withoutExports(), ...forBrowsers(), languageFiles(name)],
}));

/** What the loader brings in: a module for each element, and one for all that they share. */
const chunks = {
  input: Object.fromEntries(elements.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  output: {
    dir: 'dist/browser',
    format: 'es',
    entryFileNames: 'embed.[name].js',
    chunkFileNames: 'embed.[name].js',
    manualChunks: sharedModules,
  },
  plugins: [withoutExports(), ...forBrowsers(), languageFiles(), hashedNames()],
};

const loader = {
  input: 'src/embed/embed.ts',
  output: { file: 'dist/browser/embed.js', format: 'iife', strict: false },
  plugins: [...forBrowsers('/*! kvinnofrid-elements, MIT. */'), knowFiles()],
};

/** The page where editors build their embeds. Its script lies with the languages that it shows. */
const builder = {
  input: 'src/embed/builder/builder.ts',
  output: { file: 'dist/browser/builder.js', format: 'iife', strict: false },
  plugins: [...forBrowsers(), languageFiles(), afterBrowserFiles()],
};

export default [modules, ...browser, chunks, loader, builder];

/** What makes small files of the sources, for a page. */
function forBrowsers(preamble = licence) {
  return [
    privateLit(),
    nodeResolve(),
    compile(),
    minifyTemplateLiterals({ include: ['src/**/*.ts'] }),
    // Lit marks what is private to it by `_$`; nothing outside the file that it is in reads it.
    terser({
      ecma: 2022,
      compress: { passes: 5, keep_fargs: false, pure_getters: true },
      mangle: { properties: { regex: /^_\$/ } },
      format: { comments: false, preamble },
    }),
    feedFile(),
  ];
}

/** What an earlier build left behind must not be taken for part of this one. */
function emptyDist() {
  return { name: 'empty-dist', buildStart: () => rm('dist', { recursive: true, force: true }) };
}

/** Generated messages name all of lit-localize; of the application's copy they get the tag alone. */
function onlyStrTag() {
  return {
    name: 'only-str-tag',
    resolveId: (id) => (id === '@lit/localize' ? { id: strTag, external: true } : null),
  };
}

/** Facts that are wrong or missing fail the build, by name. */
function checkMaterial() {
  return {
    name: 'check-material',
    async writeBundle() {
      const { bundledProblems } = await fromSource('src/material/bundled-problems.ts');
      const problems = bundledProblems();
      if (problems.length > 0) this.error(`The material is not right:\n${problems.join('\n')}`);
    },
  };
}

/** A page's script registers elements and exports nothing, whatever its sources export. */
function withoutExports() {
  const prefix = '\0entry:';
  const hidden = (entry) => `${prefix}${entry}`;
  return {
    name: 'without-exports',
    options: (options) => ({
      ...options,
      input:
        typeof options.input === 'string'
          ? hidden(options.input)
          : Object.fromEntries(
              Object.entries(options.input).map(([name, entry]) => [name, hidden(entry)]),
            ),
    }),
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load: (id) =>
      id.startsWith(prefix)
        ? `import ${JSON.stringify(`${process.cwd()}/${id.slice(prefix.length)}`)};`
        : null,
  };
}

/**
 * Lit keeps notes on `globalThis`, and asks for a Trusted Types policy by the name `lit-html` as it
 * loads, which ends the whole script on a page that allows no such policy or where another Lit has
 * taken the name. In the browser build Lit gets a scope of its own instead: nothing leaks into the
 * page, and the policy has our name and may fail. Where it does, rendering fails, and the fallback stands.
 */
function privateLit() {
  const scope = '\0lit-scope';
  return {
    name: 'private-lit',
    resolveId: (id) => (id === scope ? id : null),
    load: (id) =>
      id === scope
        ? `const types = globalThis.trustedTypes;
           export const litScope = Object.create(globalThis, {
             trustedTypes: { value: types && {
               createPolicy(_, rules) {
                 try { return types.createPolicy('kvinnofrid-elements', rules); } catch {}
               },
             } },
           });`
        : null,
    transform(code, id) {
      if (!/node_modules\/lit-html\//.test(id) || !code.includes('globalThis')) return null;
      const [, page] = /\b(\w+)=document\b/.exec(code);
      const ours = code
        .replaceAll('globalThis', 'litScope')
        // A page's <img name="createElement"> hides the document's own; the prototype's is out of reach.
        .replace(
          new RegExp(`(\\b${page}|\\([^()]*\\?\\?${page}\\))\\.(create\\w+|importNode)\\(`, 'g'),
          'Document.prototype.$2.call($1,',
        );
      if (ours.includes('.importNode(') || !ours.includes('createElement.call('))
        this.error('Lit has changed.');
      return { code: `import { litScope } from ${JSON.stringify(scope)};\n${ours}`, map: null };
    },
  };
}

/** Modules that several elements use are in one file, so that Lit comes once. */
function sharedModules(id, { getModuleInfo }) {
  const entries = new Set();
  const seen = new Set();
  const climb = (at) => {
    if (seen.has(at)) return;
    seen.add(at);
    const { isEntry, importers } = getModuleInfo(at);
    if (isEntry) entries.add(at);
    importers.forEach(climb);
  };
  climb(id);
  return entries.size > 1 ? 'shared' : undefined;
}

const hashes = {};

/** Puts the hashes of what the loader brings in into the names, that of what is shared first, and keeps them. */
function hashedNames() {
  return {
    name: 'hashed-names',
    generateBundle(_, bundle) {
      const shared = 'embed.shared.js';
      const others = Object.keys(bundle).filter((one) => one !== shared && bundle[one].code);
      for (const file of [shared, ...others]) {
        const [, name] = /^embed\.(.+)\.js$/.exec(file);
        const code = hashes.shared
          ? bundle[file].code.replaceAll(
              `"./${shared}"`,
              `"./${hashedName('embed.shared', hashes.shared)}"`,
            )
          : bundle[file].code;
        hashes[name] = hashOf(code);
        delete bundle[file];
        this.emitFile({
          type: 'asset',
          fileName: hashedName(`embed.${name}`, hashes[name]),
          source: code,
        });
      }
    },
  };
}

/** Tells the loader the hashes of what it may bring in, and the numbers and phrases of fallbacks. */
function knowFiles() {
  return {
    name: 'know-files',
    async renderChunk(code) {
      const { phraseCode } = await fromSource('src/embed/fallback-phrases.ts');
      const { knownElement } = await fromSource('src/embed/known-element.ts');
      const phrases = (await readFile('src/embed/fallback-phrases.txt', 'utf8')).trim().split('\n');
      const codes = phrases.map(phraseCode).sort().join('');
      return {
        code: code
          .replaceAll('EMBED_HASHES', JSON.stringify(hashes))
          .replaceAll(
            'KNOWN_ELEMENTS',
            JSON.stringify(Object.fromEntries(elements.map((tag) => [tag, knownElement(tag)]))),
          )
          .replaceAll('FALLBACK_PHRASES', JSON.stringify(codes)),
        map: null,
      };
    },
  };
}

/** What is made of the browser files once all are there: their integrity values, and the demo. */
function afterBrowserFiles() {
  return {
    name: 'after-browser-files',
    async writeBundle() {
      const { version } = JSON.parse(await readFile('package.json', 'utf8'));
      await cp('dist/browser/embed.js', `dist/browser/embed.${version}.js`);
      const files = {};
      for (const file of (await readdir('dist/browser')).filter((one) => one.endsWith('.js'))) {
        const content = await readFile(`dist/browser/${file}`);
        const hash = createHash('sha384').update(content).digest('base64');
        files[stableName(file)] = { file, size: content.length, integrity: `sha384-${hash}` };
      }
      const manifest = JSON.stringify({ version, files }, null, 2);
      await writeFile('dist/browser/manifest.json', `${manifest}\n`);
      await writeDemonstration();
      for (const file of ['index.html', 'builder.css']) {
        await cp(`src/embed/builder/${file}`, `dist/builder/${file}`);
      }
      await writeFrames();
    },
  };
}
