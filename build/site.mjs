// Our own pages: the site in Swedish and English, the documents of docs/ among it, and the guides, which lie apart since they
// go with what a municipality uploads too. Made of markdown in site/ and docs/.
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { fromSource } from './from-source.mjs';
import { fromMarkdown } from './site/markdown.mjs';
import { pageOf } from './site/page.mjs';

/** The site's pages, in the order of its menu; each has one in the other language. */
const pages = [
  { sv: 'index', en: 'index' },
  { sv: 'redaktorer', en: 'editors' },
  { sv: 'utvecklare', en: 'developers' },
  { sv: 'formgivare', en: 'designers' },
  { sv: 'lansstyrelser', en: 'counties' },
];

const menus = {
  sv: ['Start', 'Webbredaktörer', 'Utvecklare', 'Formgivare', 'Länsstyrelser'],
  en: ['Start', 'Editors', 'Developers', 'Designers', 'Counties'],
};

/** The documents that are on the site. All but one are in English. */
const documents = [
  'accessibility',
  'browsers',
  'developers',
  'editors',
  'elements',
  'facts',
  'frameworks',
  'guarantees',
  'hosting',
  'links',
  'looks',
  'publication',
  'server',
  'versioning',
];

/** Folders of docs/ whose documents are on the site, all of them. */
const folders = ['elements', 'frameworks'];

const feet = {
  sv: '<p>kvinnofrid-elements är öppen källkod, med licensen MIT. Sidan sätter inga kakor, sparar ingenting och skickar ingenting.</p>',
  en: '<p>kvinnofrid-elements is open source, under the MIT licence. This site sets no cookies, stores nothing and sends nothing.</p>',
};

/**
 * Writes `site/` and `guider/` into a folder that `browser/` is in.
 * @param {string} folder
 * @param {boolean} hasStories whether `stories/` is there too, to be led to
 */
export async function writeSite(folder, hasStories = false) {
  await writeLooks(`${folder}/site`);
  const elements = await elementsByLanguage();
  for (const [at, page] of pages.entries()) {
    for (const lang of ['sv', 'en']) {
      await writeSitePage(folder, lang, page, at, { element: elements[lang], hasStories });
    }
  }
  const names = await documentNames();
  for (const name of names) await writeDocument(folder, name, { names, hasStories });
  await writeGuides(folder);
}

async function writeLooks(folder) {
  await mkdir(folder, { recursive: true });
  for (const file of ['site.css', 'icon.svg']) await cp(`site/${file}`, `${folder}/${file}`);
}

/** How an element is written where a text asks for it, `{{tag attributes}}`: with its fallback in the page's language. */
async function elementsByLanguage() {
  const { entryOf } = await fromSource('src/catalogue.ts');
  const { languageFile } = await fromSource('src/language/language-files.ts');
  const { swedish } = await fromSource('src/language/words.ts');
  const written = (words) => (_, tag, attributes) => {
    const line = /\bline="([^"]+)"/.exec(attributes)?.[1];
    const fallback = entryOf(tag).fallback.markup(words, line);
    return `<div><${tag}${attributes}>${fallback}</${tag}></div>`;
  };
  return { sv: written(swedish), en: written(await languageFile('en')) };
}

/**
 * @param {number} at its place in the menu
 * @param {{ element: Function, hasStories: boolean }} given how an element is written, and whether there are stories
 */
async function writeSitePage(folder, lang, page, at, { element, hasStories }) {
  const [up, there] = lang === 'sv' ? ['', 'en/'] : ['../', '../'];
  const text = await readFile(`site/${lang}/${page[lang]}.md`, 'utf8');
  const stories = hasStories ? `[Storybook](${up}../stories/index.html)` : '`npm run stories`';
  const withElements = text
    .replace('{{stories}}', stories)
    .replace(/{{([a-z-]+)([^}]*)}}/g, element);
  const { title, description, markup } = fromMarkdown(withElements, withPages);
  const menu = siteMenu(lang, '');
  const content = pageOf({
    lang,
    title,
    description,
    markup,
    kind: at === 0 ? 'start' : 'site',
    style: `${up}site.css`,
    script: `${up}../browser/all.js`,
    home: { href: 'index.html', words: 'kvinnofrid-elements' },
    menu,
    here: menu[at].href,
    other: `${there}${page[lang === 'sv' ? 'en' : 'sv']}.html`,
    foot: feet[lang],
  });
  await write(`${folder}/site/${lang === 'sv' ? '' : 'en/'}${page[lang]}.html`, content);
}

/** The documents that are on the site, by their paths in docs/. */
async function documentNames() {
  const inFolders = folders.map(async (folder) =>
    (await readdir(`docs/${folder}`))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file.replace('.md', '')}`),
  );
  return [...documents, ...(await Promise.all(inFolders)).flat()];
}

/**
 * A document of docs/, as a page of the site. What only the repository has is told there without a link.
 * @param {{ names: readonly string[], hasStories: boolean }} given all documents of the site, and whether there are stories
 */
async function writeDocument(folder, name, { names, hasStories }) {
  const lang = name === 'editors' ? 'sv' : 'en';
  const top = '../'.repeat(name.split('/').length);
  const pictures = [];
  const address = (to) => {
    const [path, fragment] = posix.join('docs', posix.dirname(name), to).split('#');
    const known = /^docs\/([\w/-]+)\.md$/.exec(path)?.[1];
    const hash = fragment === undefined ? '' : `#${fragment}`;
    if (names.includes(known))
      return `${posix.relative(posix.dirname(name), `${known}.html`)}${hash}`;
    const guide = /^site\/guides\/([\w-]+)\.md$/.exec(path)?.[1];
    if (guide) return `${top}../guider/${guide}.html${hash}`;
    const story = /^stories\/([\w-]+)\.mdx$/.exec(path)?.[1];
    if (story && hasStories) {
      return `${top}../stories/index.html?path=/docs/elements-${story}--docs`;
    }
    if (!/\.png$/.test(path)) return null;
    pictures.push(path);
    return `${top}docs/pictures/${posix.basename(path)}`;
  };
  const text = await readFile(`docs/${name}.md`, 'utf8');
  const { title, description, markup } = fromMarkdown(text, address);
  const up = lang === 'sv' ? top : `${top}en/`;
  const content = pageOf({
    lang,
    title,
    description,
    markup,
    kind: 'document',
    style: `${top}site.css`,
    home: { href: `${up}index.html`, words: 'kvinnofrid-elements' },
    menu: siteMenu(lang, up),
    here: '',
    foot: feet[lang],
  });
  await write(`${folder}/site/docs/${name}.html`, content);
  for (const picture of pictures) {
    await cp(picture, `${folder}/site/docs/pictures/${posix.basename(picture)}`);
  }
}

function siteMenu(lang, up) {
  return pages.map((page, at) => ({ href: `${up}${page[lang]}.html`, words: menus[lang][at] }));
}

/** The guides: in Swedish, since editors are told of each system there. */
async function writeGuides(folder) {
  await writeLooks(`${folder}/guider`);
  await cp('site/guides/pictures', `${folder}/guider/pictures`, { recursive: true });
  const menu = [
    { href: 'index.html', words: 'Guider' },
    { href: '../builder/index.html', words: 'Byggaren' },
    { href: 'administrator.html', words: 'För den som sköter webbplatsen' },
  ];
  const files = (await readdir('site/guides')).filter((file) => file.endsWith('.md'));
  for (const file of files) {
    const name = file.replace('.md', '');
    const { title, description, markup } = fromMarkdown(
      await readFile(`site/guides/${file}`, 'utf8'),
      withPages,
    );
    const isSystem = !['index', 'administrator'].includes(name);
    const content = pageOf({
      lang: 'sv',
      title: isSystem ? `Så gör du i ${title}` : title,
      description,
      markup,
      kind: isSystem ? 'guide' : 'document',
      style: 'site.css',
      home: { href: 'index.html', words: 'kvinnofrid-elements' },
      menu,
      here: `${name}.html`,
      foot: feet.sv,
    });
    await write(`${folder}/guider/${name}.html`, content);
  }
}

/** A link to a text is one to the page that is made of it. */
function withPages(address) {
  return address.replace(/\.md(?=#|$)/, '.html');
}

async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
