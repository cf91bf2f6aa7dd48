// npm run new:element -- <tag>: makes an element that is green from the start, of what lies in build/new-element/: its folder,
// its row in the catalogue, its story and its tests. It says where help is, in words that are translated; the rest is to be written.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fromSource } from './from-source.mjs';

const usage = 'npm run new:element -- <tag>';
const help = `${usage}

Makes a new element, such as <support-groups> of support-groups:
  src/elements/<tag>/          its class, view, template, words, looks, fallback and registration
  stories/<tag>.stories.ts     its stories
  test/elements/<tag>/         its tests
  docs/elements/<tag>.md       its page
and names it in src/catalogue.ts, in src/index.ts, in src/ssr/served-elements.ts, in docs/elements.md and on the
demonstration page.
It overwrites nothing. A tag is of small letters, figures and hyphens, one hyphen at least.`;

/** Where what is made is shaped. Its paths are those of the project. */
const shapes = 'build/new-element';

/** Names with a hyphen that HTML keeps for itself, and those that files of ours have. */
const reserved = [
  ...['annotation-xml', 'color-profile', 'font-face', 'font-face-src', 'font-face-uri'],
  ...['font-face-format', 'font-face-name', 'missing-glyph'],
  ...['kvinnofrid-element', 'on-demand', 'new-element'],
];

const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) console.log(help);
else await make(given).catch(tell);

async function make([tag, ...more]) {
  const problem = await problemOf(tag, more);
  if (problem) throw new Error(`${problem}\nNothing was made. Help: ${usage} --help`);
  const files = await filesOf(tag);
  const changed = {
    'src/catalogue.ts': await withRow(tag),
    'src/index.ts': await withExport(tag),
    'src/ssr/served-elements.ts': await withServed(tag),
    'stories/demo/index.html': await withDemonstration(tag),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await formatted(path, content), { flag: 'wx' });
  }
  for (const [path, content] of Object.entries(changed)) {
    await writeFile(path, await formatted(path, content));
  }
  fillTables();
  console.log(
    `<${tag}> is made, and says where help is:\n${listed(Object.keys(files))}\nIt is named in:\n${listed([...Object.keys(changed), 'docs/elements.md'])}
Write what it is to tell, run npm run messages for its words, npm run tables for what its page says of its code, and npm test. Then tell of it in README.md and CHANGELOG.md.`,
  );
}

/** What is wrong with what was asked for, and how it is mended; nothing if it is right. */
async function problemOf(tag, more) {
  if (!tag) return `A tag is missing. Write ${usage}, such as support-groups.`;
  if (more.length > 0) {
    return `One tag at a time: ${[tag, ...more].join(' ')} is ${more.length + 1}. Join its words with hyphens: ${[tag, ...more].join('-')}.`;
  }
  if (tag !== tag.toLowerCase()) return `"${tag}" has capitals. Write ${tag.toLowerCase()}.`;
  if (!tag.includes('-')) {
    return `"${tag}" has no hyphen, which HTML asks of a custom element. Write two words or more, such as ${tag}-list.`;
  }
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(tag)) {
    return `"${tag}" is no tag: it begins with a letter from a to z, and has small letters, figures and single hyphens between them. Write such as support-groups.`;
  }
  if (reserved.includes(tag)) return `"${tag}" is a name that is taken. Choose another.`;
  const { tags } = await fromSource('src/catalogue.ts');
  if (tags.includes(tag)) {
    return `<${tag}> is in src/catalogue.ts already. Choose another tag, or change src/elements/${tag}/.`;
  }
  const taken = [
    ...[`src/elements/${tag}`, `test/elements/${tag}`],
    ...[`stories/${tag}.stories.ts`, `docs/elements/${tag}.md`],
  ]
    .filter((path) => existsSync(path))
    .join(' and ');
  return taken && `${taken} is there already. Move it away, or choose another tag.`;
}

/** What is to be made, by its path. */
async function filesOf(tag) {
  const inside = await readdir(shapes, { recursive: true });
  const paths = inside.filter((path) => /\.(?:ts|md)$/.test(path)).map((path) => toSlashes(path));
  const made = paths.map(async (path) => [
    named(tag, path),
    named(tag, await readFile(`${shapes}/${path}`, 'utf8')),
  ]);
  return Object.fromEntries(await Promise.all(made));
}

/** A text of the shapes, with the new names in it. */
function named(tag, text) {
  return text
    .replaceAll('new-element', tag)
    .replaceAll('NewElement', pascalCase(tag))
    .replaceAll('newElement', camelCase(tag));
}

async function withRow(tag) {
  const path = 'src/catalogue.ts';
  const line = `import { ${camelCase(tag)}Fallback } from './elements/${tag}/fallback.js';`;
  const row = `'${tag}': { choices: [], place: 'text', fallback: ${camelCase(tag)}Fallback },`;
  const text = await readFile(path, 'utf8');
  const imported = withBefore(path, text, 'import type { ElementFallback }', line);
  return withBefore(path, imported, '} as const satisfies', row);
}

async function withExport(tag) {
  const path = 'src/index.ts';
  const line = `export { ${pascalCase(tag)} } from './elements/${tag}/define.js';`;
  return withBefore(path, await readFile(path, 'utf8'), 'export { version }', line);
}

/** A server gives what the element's template does: right for what does not change by the hour or the day. */
async function withServed(tag) {
  const path = 'src/ssr/served-elements.ts';
  const [name, title] = [camelCase(tag), pascalCase(tag)];
  const lines = [
    `import { ${title} } from '../elements/${tag}/${tag}.js';`,
    `import { ${name}Template } from '../elements/${tag}/template.js';`,
    `import type { ${title}View } from '../elements/${tag}/view.js';`,
  ].join('\n');
  const row = `'${tag}': {
    element: any(${title}),
    template: (words, view, level) => ${name}Template(words, view as ${title}View, level),
  },`;
  const text = await readFile(path, 'utf8');
  const imported = withBefore(path, text, 'import type { Words }', lines);
  return withBefore(path, imported, '};', row);
}

/** The demonstration page shows each element, with the fallback that it begins with. */
async function withDemonstration(tag) {
  const path = 'stories/demo/index.html';
  const { helpMarkup } = await fromSource('src/parts/element-fallback.ts');
  const { swedish } = await fromSource('src/language/words.ts');
  const markup = `<${tag} heading-level="3">${helpMarkup(swedish)}</${tag}>`;
  return withBefore(path, await readFile(path, 'utf8'), '</main>', markup);
}

/** Its page's tables are made of what is made; by another process, since this one has read the sources as they were. */
function fillTables() {
  const { status, stderr } = spawnSync(process.execPath, ['build/tables.mjs'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Its page's tables could not be made: ${stderr}`);
}

/** A text with a line before the one that begins so. */
function withBefore(path, text, beginning, line) {
  const lines = text.split('\n');
  const at = lines.findIndex((one) => one.trimStart().startsWith(beginning));
  if (at < 0) {
    throw new Error(
      `${path} has no line that begins with "${beginning}", where the new element is to be named. Mend build/new-element.mjs.\nNothing was made.`,
    );
  }
  return lines.toSpliced(at, 0, line).join('\n');
}

/** As the house writes it: lines break by the length of names. */
async function formatted(path, content) {
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}

/** `supportGroups` of `support-groups`. */
function camelCase(tag) {
  return tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** `SupportGroups` of `support-groups`. */
function pascalCase(tag) {
  return camelCase(`-${tag}`);
}

function toSlashes(path) {
  return path.replaceAll('\\', '/');
}

function listed(paths) {
  return paths.map((path) => `  ${path}`).join('\n');
}

function tell(error) {
  console.error(error.message);
  process.exitCode = 1;
}
