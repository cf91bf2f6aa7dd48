// What is around the content of each of our own pages: they are the same wherever they lie.
import { escaped } from './markdown.mjs';

const words = {
  sv: { skip: 'Till innehållet', menu: 'Huvudmeny', other: 'In English', otherLanguage: 'en' },
  en: { skip: 'To the content', menu: 'Main menu', other: 'På svenska', otherLanguage: 'sv' },
};

/**
 * A whole page.
 * @param {object} given
 * @param {'sv' | 'en'} given.lang
 * @param {string} given.title what the page is, without whose it is
 * @param {string} given.description a sentence for those who search
 * @param {string} given.markup what stands in it
 * @param {string} [given.kind] a class of the page's content, for its looks
 * @param {string} given.style the address of the style sheet, and of its icon beside it
 * @param {string} [given.script] the address of a script with elements, where the page shows some
 * @param {{ href: string, words: string }} given.home
 * @param {readonly { href: string, words: string }[]} given.menu
 * @param {string} given.here which of these the page is, by its address
 * @param {string} [given.other] the address of the page in the other language
 * @param {string} given.foot markup
 */
export function pageOf(given) {
  const said = words[given.lang];
  const icon = given.style.replace(/[^/]+$/, 'icon.svg');
  const links = given.menu.map((link) => `<li>${linkTo(link, given.here)}</li>`).join('');
  const other = given.other
    ? `<a class="other" href="${given.other}" lang="${said.otherLanguage}" hreflang="${said.otherLanguage}">${said.other}</a>`
    : '';
  return `<!doctype html>
<html lang="${given.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(given.title === 'kvinnofrid-elements' ? given.title : `${given.title} – kvinnofrid-elements`)}</title>
<meta name="description" content="${escaped(given.description)}">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${given.style}">
${given.script ? `<script src="${given.script}"></script>\n` : ''}</head>
<body>
<a class="skip" href="#innehall">${said.skip}</a>
<header>
<div>
<a class="home" href="${given.home.href}">${given.home.words}</a>
<nav aria-label="${said.menu}"><ul>${links}</ul></nav>
${other}
</div>
</header>
<main id="innehall" tabindex="-1"${given.kind ? ` class="${given.kind}"` : ''}>
${given.markup.trim()}
</main>
<footer><div>
${given.foot}
</div></footer>
</body>
</html>
`;
}

function linkTo({ href, words }, here) {
  return `<a href="${href}"${href === here ? ' aria-current="page"' : ''}>${escaped(words)}</a>`;
}
