// What rollup makes of the sources, a function for each kind of file. build/build.mjs calls them in their order, and
// what one file has to know of others is an argument: `known`, the constants that the sources declare
// as filled in by the build.
import { resolve } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { strTag } from './build/languages.mjs';
import { privateLit } from './build/private-lit.mjs';
import { litNames, shortLitNames } from './build/short-lit-names.mjs';

const ours = '/*! kvinnofrid-elements, MIT. */';
const oursWithLit = '/*! kvinnofrid-elements, MIT. With Lit, BSD-3-Clause. See LICENSES.txt. */';
const defineOf = (tag) => `src/elements/${tag}/define.ts`;

/** ES modules with bare imports, for npm; what checks facts from outside is inside, as no dependency. */
export function npmModules(tags) {
  return {
    input: [
      ...['src/index.ts', 'src/time/index.ts', 'src/ssr/index.ts'],
      // What the build makes sheets of.
      'src/ssr/served-elements.ts',
      ...tags.map(defineOf),
    ],
    external: [/^lit($|\/)/, /^@lit\/localize\//, /^@lit-labs\/ssr\//],
    plugins: [
      onlyStrTag(),
      lazyFilesBeside(),
      nodeResolve({ resolveOnly: ['valibot'] }),
      compiled({ BUNDLED_TRANSLATION: 'undefined' }),
      minifyTemplateLiterals({ include: ['src/**/*.ts'] }),
    ],
    output: {
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // npm leaves out what lies in a folder named node_modules.
      entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'inside/')}.js`,
    },
  };
}

/**
 * A self-contained file that registers one element, or all of them, for a page. An IIFE without exports runs as a module and as a
 * classic script alike, and leaks nothing.
 */
export function browserFile(tag, known) {
  return {
    input: { [tag ?? 'all']: tag ? defineOf(tag) : 'src/index.ts' },
    plugins: [withoutExports(), ...forBrowsers(known)],
    output: { format: 'iife', exports: 'none', strict: false, plugins: [minified(oursWithLit)] },
  };
}

/** What the loader brings in: a module for each element, and one for all that they share. */
export function loaderParts(tags, known) {
  return {
    input: Object.fromEntries(tags.map((tag) => [tag, defineOf(tag)])),
    plugins: [withoutExports(), ...forBrowsers(known)],
    output: {
      format: 'es',
      entryFileNames: 'embed.[name].js',
      chunkFileNames: 'embed.[name].js',
      manualChunks: sharedModules,
      plugins: [minified(oursWithLit)],
    },
  };
}

/** What finds placeholders on a page, and brings in their elements. */
export function loader(known) {
  return {
    input: { embed: 'src/embed/embed.ts' },
    plugins: forBrowsers(known),
    output: { format: 'iife', strict: false, plugins: [minified(ours)] },
  };
}

/** The script of the pages for frames (`framed`), or that of pages around them (`frames`). */
export function frameScript(name) {
  return {
    input: { [name]: `src/embed/${name}.ts` },
    plugins: forBrowsers({}),
    output: { format: 'iife', strict: false, plugins: [minified(ours)] },
  };
}

/** The script of the page where editors build their embeds. */
export function builder(known) {
  return {
    input: { builder: 'src/builder/builder.ts' },
    plugins: forBrowsers(known),
    output: { format: 'iife', strict: false, plugins: [minified(oursWithLit)] },
  };
}

/** The county's commands, for Node, with all that they are built of inside, so that the package asks for nothing more. */
export function commands() {
  return {
    input: { 'kvinnofrid-elements': 'src/cli/kvinnofrid-elements.ts' },
    // What writes elements down is a module of the package beside, and leans on an optional peer.
    external: (id) => id.startsWith('node:') || /[\\/]ssr[\\/]index\.js$/.test(id),
    plugins: [
      nodeResolve({ exportConditions: ['node'], preferBuiltins: true }),
      commonjs(),
      compiled({ BUNDLED_TRANSLATION: 'undefined' }),
    ],
    output: {
      format: 'es',
      inlineDynamicImports: true,
      paths: (id) => (/ssr[\\/]index\.js$/.test(id) ? '../ssr/index.js' : id),
    },
  };
}

/** The script of the page on which a draft is previewed, which lies with the commands. */
export function previewPage() {
  return { input: { 'preview-page': 'src/cli/preview/page.ts' }, ...pageOfCommands() };
}

/** The script of the page on which a county's document is edited, which lies there too. */
export function deskPage() {
  return { input: { 'desk-page': 'src/cli/desk/page.ts' }, ...pageOfCommands() };
}

function pageOfCommands() {
  return {
    plugins: [nodeResolve(), compiled({ BUNDLED_TRANSLATION: 'undefined' })],
    output: { format: 'iife', plugins: [minified(oursWithLit)] },
  };
}

/** TypeScript as JavaScript, with constants in their places. */
function compiled(define) {
  return esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8', define });
}

/** What makes a page's script of the sources. */
function forBrowsers(known) {
  const define = Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)]);
  return [
    verifiedFiles(),
    privateLit(),
    nodeResolve(),
    compiled(Object.fromEntries(define)),
    minifyTemplateLiterals({ include: ['src/**/*.ts'] }),
  ];
}

/**
 * Small code. In this process, which knows Terser by heart after the first file: a new one for each file takes
 * twice the time.
 */
function minified(preamble) {
  return {
    name: 'minified',
    renderChunk: (code, _, { format }) =>
      minify(code, {
        ecma: 2022,
        module: format === 'es',
        compress: { passes: 3, keep_fargs: false, pure_getters: true },
        mangle: { properties: { regex: litNames } },
        nameCache: shortLitNames(),
        format: { comments: false, preamble },
      }),
  };
}

/** Generated messages name all of lit-localize; of the application's copy they get the tag alone. */
function onlyStrTag() {
  return {
    name: 'only-str-tag',
    resolveId: (id) => (id === '@lit/localize' ? { id: strTag, external: true } : null),
  };
}

/**
 * What comes later is in files that build/build.mjs writes beside, each with all that it needs inside. Did they
 * share modules with what is there from the start, bundlers would have all of those there, whoever uses it.
 */
function lazyFilesBeside() {
  return {
    name: 'lazy-files-beside',
    // As it is written: both files lie as their sources do.
    resolveDynamicImport: (name) => ({ id: name, external: 'absolute' }),
  };
}

/** Where a bundler makes chunks of languages and of what comes on demand, a page's script has files beside it, each held against its hash. */
function verifiedFiles() {
  const verified = {
    'on-demand-file': resolve('src/base/verified-on-demand-file.ts'),
    'publication-file': resolve('src/base/verified-publication-file.ts'),
    'language-files': resolve('src/base/verified-language-files.ts'),
  };
  return {
    name: 'verified-files',
    resolveId: (source) => verified[/\/([\w-]+)\.js$/.exec(source)?.[1]] ?? null,
  };
}

/** A page's script registers elements and exports nothing, whatever its sources export. */
function withoutExports() {
  const prefix = '\0without-exports:';
  return {
    name: 'without-exports',
    resolveId: (id, _, { isEntry }) => (isEntry ? prefix + resolve(id) : null),
    load: (id) =>
      id.startsWith(prefix) ? `import ${JSON.stringify(id.slice(prefix.length))};` : null,
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
