import { entryOf, linesOf, tags, type Tag } from '../catalogue.js';
import { escaped } from '../parts/escaped.js';
import type { Words } from '../language/words.js';

/** The attributes that the address of a frame's page may choose: those that a link may. Its line and its language are in the file's name. */
export function frameChoices(tag: Tag): readonly string[] {
  return [...entryOf(tag).choices.filter((name) => name !== 'line'), 'heading-level'];
}

/** A static page with one element, for systems that take an iframe only. */
export interface FramePage {
  /** The file's name in the folder of its language. */
  readonly file: string;
  readonly markup: string;
}

/** The file of an element's page, that of the line which it shows by itself without the line's name. */
export function frameFile(tag: Tag, line?: string): string {
  return `${linesOf(tag).indexOf(line) > 0 ? `${tag}-${line}` : tag}.html`;
}

/**
 * The pages in one language: one for each element that belongs in a page's text, and for each line, readable without a script
 * and with every number as text. In a frame that is sandboxed without its own origin no module comes from
 * beside a script, and so each page has one script with all inside.
 * @param now when they are made, epoch milliseconds: what nobody vouches for by then is left out of what stands there without a script
 */
export function framePages(words: Words, now: number): FramePage[] {
  return tags
    .filter((tag) => entryOf(tag).place === 'text')
    .flatMap((tag) =>
      linesOf(tag).map((line, at) => ({
        file: frameFile(tag, line),
        markup: pageMarkup(words, tag, line, at > 0, now),
      })),
    );
}

function pageMarkup(
  words: Words,
  tag: Tag,
  line: string | undefined,
  isAsked: boolean,
  now: number,
): string {
  const { title, markup } = entryOf(tag).fallback;
  const script = words.locale === 'sv' ? tag : `${tag}.${words.locale}`;
  return `<!doctype html>
<html lang="${words.locale}" dir="${words.dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${escaped(title(words, line))}</title>
    <base target="_top" />
    <link rel="stylesheet" href="../../browser/frame.css" />
    <script src="../../browser/${script}.js"></script>
  </head>
  <body>
    <${tag}${isAsked ? ` line="${line}"` : ''}>${markup(words, line, now)}</${tag}>
    <script src="../../browser/framed.js" data-choices="${frameChoices(tag).join(' ')}"></script>
  </body>
</html>
`;
}
