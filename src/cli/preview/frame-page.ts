import { parseInstant } from '../../time/stockholm.js';
import { directionOf, localeOf } from '../../language/locales.js';
import { escaped } from '../../parts/escaped.js';
import type { CliLanguage } from '../said.js';
import type { Exhibit } from './exhibits.js';
import { previewWords } from './preview-words.js';

/** What a frame of the preview is asked to show. Whatever is asked for, a page is given. */
export interface FrameChoice {
  /** Whether it is with the document. */
  readonly isPublished: boolean;
  /** The language of the elements; Swedish where it is none of ours. */
  readonly language: string;
  /** The instant that they show; the present where it is none. */
  readonly now: string;
  /** The one exhibit, by its id; all where there is none of it. */
  readonly exhibit: string;
}

/** What frames are made of. */
export interface FrameMaterial {
  readonly county: string;
  readonly roots: readonly string[];
  readonly exhibits: readonly Exhibit[];
  /** The language of what is around the elements. */
  readonly own: CliLanguage;
}

/**
 * A page as a site has it: the package's script, the elements, and with the document what names a publication. What
 * a visitor follows opens beside it, as the preview is to stay.
 */
export function framePage(choice: FrameChoice, { county, roots, exhibits, own }: FrameMaterial) {
  const { isPublished } = choice;
  const words = previewWords[own];
  const locale = localeOf(choice.language) ?? 'sv';
  const chosen = exhibits.filter(({ id }) => id === choice.exhibit);
  const naming = `<meta name="county-material" content="county-material.json" data-roots="${roots.join(' ')}">`;
  const given = {
    county,
    'heading-level': '3',
    ...(parseInstant(choice.now) !== null && { now: choice.now }),
  };
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(isPublished ? words.published : words.bundled)}</title>
<base target="_blank">
<link rel="stylesheet" href="frame.css">
${isPublished ? naming : ''}
<script src="browser/all.js" defer></script>
</head>
<body>
${(chosen.length > 0 ? chosen : exhibits).map(section).join('\n')}
</body>
</html>
`;

  function section(exhibit: Exhibit): string {
    const { id, tag, choice, title } = exhibit;
    const tagOf = (attributes: Readonly<Record<string, string>>) =>
      [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ');
    const isThere = isPublished ? exhibit.isPublished : exhibit.isBundled;
    const absent = isPublished ? words.notPublished : words.notBundled;
    const around = `lang="${own}" dir="ltr"`;
    return `<section data-exhibit="${escaped(id)}"><div>
<header ${around}><h2>${escaped(title[own])}</h2><p><code>&lt;${escaped(tagOf(choice))}&gt;</code></p></header>
${
  isThere
    ? `<${openTag(tag, { ...choice, ...given })}><span ${around}>${escaped(words.notShown)}</span></${tag}>`
    : `<p class="absent" ${around}>${escaped(absent)}</p>`
}
</div></section>`;
  }
}

function openTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `${tag}${written.join('')}`;
}
