// The page that is opened first of what a municipality downloads.
import { readFile } from 'node:fs/promises';
import { fromMarkdown } from './markdown.mjs';
import { pageOf } from './page.mjs';

/** @param {string} version the package's */
export async function startPage(version) {
  const text = (await readFile('site/lasmig.md', 'utf8')).replaceAll('VERSION', version);
  const { title, description, markup } = fromMarkdown(text);
  return pageOf({
    lang: 'sv',
    title,
    description,
    markup,
    kind: 'first',
    style: 'guider/site.css',
    home: { href: 'LÄSMIG.html', words: 'kvinnofrid-elements' },
    menu: [
      { href: 'guider/index.html', words: 'Guider' },
      { href: 'builder/index.html', words: 'Byggaren' },
      { href: 'guider/administrator.html', words: 'För den som sköter webbplatsen' },
    ],
    here: '',
    foot: '<p>Version VERSION. Licens: <a href="LICENSE.txt">MIT</a>, och <a href="LICENSES.txt">licenserna för det som följer med</a>.</p>'.replace(
      'VERSION',
      version,
    ),
  });
}
