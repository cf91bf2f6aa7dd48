// Makes dist/ of the sources, in plain steps. It is made beside, and takes the place of what is there once all of it is made,
// so that what serves dist/ meanwhile always has each file.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import * as config from '../rollup.config.mjs';
import { billOfMaterials } from './bill-of-materials.mjs';
import { countyMaterialSchema } from './county-material-schema.mjs';
import { writeDemonstration } from './demonstration.mjs';
import { lazyFile } from './lazy-file.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { writeFrames } from './frames.mjs';
import { fromSource } from './from-source.mjs';
import { hashOf, hashedName, stableName } from './hashed-names.mjs';
import { licencesOf } from './licences.mjs';
import {
  languageFile,
  languages,
  withLanguageInside,
  withoutLanguageInside,
} from './languages.mjs';
import { packagesInside } from './packages-inside.mjs';
import { writeSite } from './site.mjs';
import { swapIn } from './swap-in.mjs';

const started = performance.now();
const { tags } = await fromSource('src/catalogue.ts');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await mkdir('.build', { recursive: true });
const folder = await mkdtemp('.build/next-');
try {
  await checkMaterial();
  await Promise.all([writeTypes(), writeElementsManifest(), writeScripts()]);
  await writeFrameworkTypes(folder);
  await writeSheets();
  await writeBuilderPages();
  await writeDemonstration(folder);
  await writeFrames(folder);
  await writeSite(folder);
  await writeMaterialSchema();
  await writeBrowserManifest();
  const count = await swapIn(folder, 'dist', '.build/before');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`dist/: ${count} files, ${tags.length} elements, in ${seconds} s.`);
} catch (error) {
  console.error(`The build failed; dist/ is as it was.\n${told(error)}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Facts that are wrong or missing fail the build, by name. */
async function checkMaterial() {
  const { bundledProblems } = await fromSource('src/material/bundled-problems.ts');
  const problems = bundledProblems();
  if (problems.length > 0) throw new Error(`The material is not right:\n${problems.join('\n')}`);
}

/** The types of all modules. */
async function writeTypes() {
  await run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder);
}

/** What editors, catalogues and stories know of the elements: custom-elements.json. */
async function writeElementsManifest() {
  await run('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--outdir', folder);
}

/** All scripts, each after those whose hashes it knows, the licences of what is inside, and the bill of it. */
async function writeScripts() {
  await bundled(config.npmModules(tags), folder);
  await Promise.all(tags.map(writeClassEntry));
  const { hashes, moduleIds } = await writeLanguages();
  const onDemand = await writeLazyFile('on-demand');
  const publication = await writeLazyFile('publication');
  const known = {
    LANGUAGE_HASHES: hashes,
    ON_DEMAND_HASH: onDemand.hash,
    PUBLICATION_HASH: publication.hash,
  };
  const inside = await twoAtATime([
    () => writeLoaderParts(known).then(writeLoader),
    () => writeBrowserFile(null, known),
    () => writeBuilder(known),
    () => writeFrameScript('framed'),
    () => writeFrameScript('frames'),
    writeCommands,
    ...tags.map((tag) => () => writeBrowserFile(tag, known)),
  ]);
  const all = [...moduleIds, ...onDemand.moduleIds, ...publication.moduleIds, ...inside.flat()];
  const packages = await packagesInside(new Set(all));
  await write('LICENSES.txt', await licencesOf(packages));
  await write('bom.cdx.json', await billOfMaterials(packages));
}

/** An element's class without its being registered, under the same name for each: Deno fills in a tag once in a path. */
async function writeClassEntry(tag) {
  for (const type of ['js', 'd.ts']) {
    await write(`elements/${tag}/class.${type}`, `export * from './${tag}.js';\n`);
  }
}

/** A file for each language, for pages and for npm alike; gives their hashes, by language, and the modules that they are made of. */
async function writeLanguages() {
  const files = await Promise.all(languages.map(languageFile));
  for (const [at, { code }] of files.entries()) {
    await write(`language/translations/credits/${languages[at]}.js`, code);
  }
  const hashes = files.map(({ code }, at) => writeHashed(`locale.${languages[at]}`, code));
  const byLanguage = (await Promise.all(hashes)).map((hash, at) => [languages[at], hash]);
  return {
    hashes: Object.fromEntries(byLanguage),
    moduleIds: files.flatMap(({ moduleIds }) => moduleIds),
  };
}

/** A file of what few pages ask for, for pages and for npm alike; gives its hash, and the modules that it is made of. */
async function writeLazyFile(name) {
  const { code, moduleIds } = await lazyFile(`src/base/${name}-parts.ts`);
  await write(`base/${name}-parts.js`, code);
  return { hash: await writeHashed(name, code), moduleIds };
}

/** A file for an element, or for all where no tag is given, and it once more for each language, with that inside. Gives the modules that it is made of. */
async function writeBrowserFile(tag, known) {
  const [{ code, moduleIds }] = await bundled(config.browserFile(tag, known));
  const name = `browser/${tag ?? 'all'}`;
  await write(`${name}.js`, withoutLanguageInside(code));
  for (const language of languages) {
    await write(`${name}.${language}.js`, await withLanguageInside(code, language, moduleIds));
  }
  return moduleIds;
}

/** What the loader brings in; gives the hashes, by tag and of what is shared. */
async function writeLoaderParts(known) {
  const parts = await bundled(config.loaderParts(tags, known));
  const shared = parts.find(({ name }) => name === 'shared');
  const code = withoutLanguageInside(shared.code);
  const hashes = { shared: await writeHashed('embed.shared', code) };
  const sharedFile = hashedName('embed.shared', hashes.shared);
  for (const part of parts) {
    if (part === shared) continue;
    const code = part.code.replaceAll('"./embed.shared.js"', `"./${sharedFile}"`);
    hashes[part.name] = await writeHashed(`embed.${part.name}`, withoutLanguageInside(code));
  }
  return hashes;
}

/**
 * The loader, under its own name and under that of its version. Gives the modules that it is made of.
 * @param hashes of the files that it may bring in
 */
async function writeLoader(hashes) {
  const { knownElement } = await fromSource('src/embed/known-element.ts');
  const { phraseCode } = await fromSource('src/embed/fallback-phrases.ts');
  const phrases = (await readFile('src/embed/fallback-phrases.txt', 'utf8')).trim().split('\n');
  const known = {
    EMBED_HASHES: hashes,
    KNOWN_ELEMENTS: Object.fromEntries(tags.map((tag) => [tag, knownElement(tag)])),
    FALLBACK_PHRASES: phrases.map(phraseCode).sort().join(''),
  };
  const [{ code, moduleIds }] = await bundled(config.loader(known));
  await write('browser/embed.js', code);
  await write(`browser/embed.${version}.js`, code);
  return moduleIds;
}

/** A script of frames; gives its modules. */
async function writeFrameScript(name) {
  const [{ code, moduleIds }] = await bundled(config.frameScript(name));
  await write(`browser/${name}.js`, code);
  return moduleIds;
}

/** The script of the page where editors build their embeds, which lies with the languages that it shows. Gives its modules. */
async function writeBuilder(known) {
  const [{ code, moduleIds }] = await bundled(config.builder(known));
  await write('browser/builder.js', withoutLanguageInside(code));
  return moduleIds;
}

/** The county's commands, and the pages of two. Gives the modules that they are made of. */
async function writeCommands() {
  const [commands] = await bundled(config.commands());
  await write('cli/kvinnofrid-elements.js', commands.code);
  const moduleIds = [...commands.moduleIds];
  for (const page of [config.previewPage(), config.deskPage()]) {
    const [{ fileName, code, moduleIds: inside }] = await bundled(page);
    await write(`cli/${fileName}`, code);
    moduleIds.push(...inside);
  }
  await cp('src/forms/forms.css', `${folder}/cli/forms.css`);
  // A module that is not an ES module stands for several.
  return moduleIds.map((id) => id.replace(/^\0|\?.*$/g, ''));
}

/** A sheet for each element that a server writes down, from the styles that it has in the browser. */
async function writeSheets() {
  const { servedSheet, servedTags } = await import(
    pathToFileURL(`${folder}/ssr/served-elements.js`).href
  );
  for (const tag of servedTags) {
    const { code } = await transform(servedSheet(tag), { loader: 'css', minify: true });
    await write(`browser/${tag}.css`, `/*! kvinnofrid-elements, MIT. */\n${code}`);
  }
}

/** The builder's pages, their looks and their pictures. */
async function writeBuilderPages() {
  for (const file of ['index.html', 'administrator.html', 'builder.css', 'pictures']) {
    await cp(`src/builder/${file}`, `${folder}/builder/${file}`, { recursive: true });
  }
  await cp('src/forms/forms.css', `${folder}/builder/forms.css`);
}

/** What editors' programs check a county's document by. */
async function writeMaterialSchema() {
  const schema = await countyMaterialSchema();
  await write('county-material.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
}

/** The size and the integrity value of each browser file, by its name without a hash. */
async function writeBrowserManifest() {
  const files = {};
  const scripts = (await readdir(`${folder}/browser`)).filter((file) => file.endsWith('.js'));
  for (const file of scripts) {
    const content = await readFile(`${folder}/browser/${file}`);
    const hash = createHash('sha384').update(content).digest('base64');
    files[stableName(file)] = { file, size: content.length, integrity: `sha384-${hash}` };
  }
  await write('browser/manifest.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
}

/** Writes a browser file that has its hash in its name; gives the hash. */
async function writeHashed(name, code) {
  const hash = hashOf(code);
  await write(`browser/${hashedName(name, hash)}`, code);
  return hash;
}

async function write(path, content) {
  await mkdir(dirname(`${folder}/${path}`), { recursive: true });
  await writeFile(`${folder}/${path}`, content);
}

/** The scripts that rollup makes; they are written where a folder is given. */
async function bundled({ output, ...input }, dir) {
  const bundle = await rollup({
    ...input,
    onwarn: (warning) => {
      if (!isOfPackages(warning)) throw warning;
    },
  });
  const made = dir ? await bundle.write({ ...output, dir }) : await bundle.generate(output);
  await bundle.close();
  return made.output;
}

/** Whether a warning is of modules that import each other in a package that is bundled: it is known to work so. */
function isOfPackages({ code, ids = [] }) {
  return code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('node_modules'));
}

/** Does what there is to do, in two lanes, since there are machines with no more than two processors; gives what it gave. */
async function twoAtATime(jobs) {
  const given = [];
  const lane = async () => {
    for (let next = jobs.shift(); next; next = jobs.shift()) given.push(await next());
  };
  await Promise.all([lane(), lane()]);
  return given;
}

/** Runs a tool of a package, and tells what it said where it fails. */
async function run(tool, ...given) {
  await promisify(execFile)(process.execPath, [`node_modules/${tool}`, ...given]);
}

/** What an error has to say, of whatever tool it is. */
function told(error) {
  const place = error.loc ? `${error.loc.file}:${error.loc.line}:${error.loc.column}\n` : '';
  return `${place}${error.stdout ?? ''}${error.stderr ?? ''}` || (error.message ?? String(error));
}
