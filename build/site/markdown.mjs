// What stands in markdown, as what stands in a page. All of it is our own: nothing is filtered.
import { Marked } from 'marked';

/**
 * The markup of a text in markdown, and what a page says of it in its head.
 * @param {string} text it begins with a heading, which is the page's title
 * @param {(address: string) => string | null} address where a relative link or picture of the text leads from its page; null takes the
 *   link away and leaves its words
 * @returns {{ title: string, description: string, markup: string }} the description is the first paragraph
 */
export function fromMarkdown(text, address = (one) => one) {
  const slugs = new Set();
  let title = '';
  let description = '';
  const renderer = {
    heading({ tokens, depth }) {
      const words = this.parser.parseInline(tokens);
      title ||= plain(words);
      return `<h${depth} id="${freeSlug(slugOf(plain(words)), slugs)}">${words}</h${depth}>\n`;
    },
    paragraph({ tokens }) {
      const words = this.parser.parseInline(tokens);
      description ||= plain(words).replace(/\s+/g, ' ');
      return `<p>${words}</p>\n`;
    },
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      const to = isRelative(href) ? address(href) : href;
      return to === null ? words : `<a href="${escaped(to)}">${words}</a>`;
    },
    image({ href, text }) {
      return `<img src="${escaped(address(href) ?? href)}" alt="${escaped(text)}" loading="lazy">`;
    },
    code({ text, lang }) {
      // What is wider than the page is scrolled sideways, by the keyboard too.
      return `<pre tabindex="0"${lang ? ` class="${escaped(lang)}"` : ''}><code>${escaped(text)}</code></pre>\n`;
    },
  };
  const marked = new Marked({ renderer, hooks: { postprocess: withScrolledTables } });
  const markup = marked.parse(text.replaceAll(/<!--.*?-->\n?/gs, ''));
  return { title, description, markup };
}

/** A heading's name in an address, as GitHub makes it. */
function slugOf(words) {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Writes a text so that it is one in markup. */
export function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function freeSlug(slug, taken) {
  let free = slug;
  for (let count = 1; taken.has(free); count++) free = `${slug}-${count}`;
  taken.add(free);
  return free;
}

const isRelative = (address) => !/^(?:[a-z]+:|#|\/\/)/i.test(address);

/** Words without their markup. */
function plain(markup) {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Each table in a box of its own, where it is scrolled if it is wider than the page. */
function withScrolledTables(markup) {
  return markup
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}
