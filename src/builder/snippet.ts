import { entryOf, type Tag } from '../catalogue.js';
import { escaped } from '../parts/escaped.js';
import { plainText } from '../parts/told-text.js';
import type { Words } from '../language/words.js';
import { defaultCounty } from '../material/counties.js';
import { bundledHotlines } from '../material/bundled/hotlines.js';
import { frameAddress } from '../embed/frame-address.js';
import { frameHeight } from '../embed/frame-height.js';

/** The ways in which an editor can paste an embed. */
export type SnippetForm = 'link' | 'class' | 'tag' | 'frame';

/** The systems that an editor can choose, and the form that gets through in each. */
export const systems = {
  unknown: 'link',
  sitevision: 'tag',
  optimizely: 'link',
  wordpress: 'class',
  drupal: 'link',
  umbraco: 'class',
  typo3: 'class',
  sharepoint: 'frame',
} as const satisfies Record<string, SnippetForm>;
export type System = keyof typeof systems;

/** What an editor has chosen. */
export interface Choice {
  readonly tag: Tag;
  /** Which of the lines, where an element shows one of several. */
  readonly line: string;
  /** Which of the calls, likewise. */
  readonly call: string;
  /** The language, in its own words. */
  readonly words: Words;
  /** 1 to 6; 2 is the element's own. */
  readonly headingLevel: number;
  /** The folder of `dist/` on the site, with a slash at the end. */
  readonly folder: string;
  /** When it is written, epoch milliseconds: see `ElementFallback`. */
  readonly now?: number;
}

/**
 * The form that an editor pastes in a system. No link lays the way out over a page: where a system takes
 * a link, whoever runs the site puts its tag into the page template.
 */
export function formOf(system: System, tag: Tag): SnippetForm {
  const form = systems[system];
  return entryOf(tag).place === 'template' && form === 'link' ? 'tag' : form;
}

/** What an editor pastes, in one line. */
export function snippet(form: SnippetForm, choice: Choice): string {
  const { tag, line, words } = choice;
  const entry = entryOf(tag);
  const fallback = entry.fallback.markup(words, line, choice.now);
  const language =
    words.locale === 'sv'
      ? ''
      : ` lang="${words.locale}"${words.dir === 'rtl' ? ' dir="rtl"' : ''}`;
  const attributes = Object.entries(attributesOf(choice));
  switch (form) {
    case 'tag': {
      const own = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
      return `<${tag}${own}${language}>${fallback}</${tag}>`;
    }
    case 'class': {
      const asked = [...attributes, ...(language ? [['lang', words.locale] as const] : [])];
      const own = asked.map(([name, value]) => ` data-${name}="${value}"`).join('');
      return `<div class="embed-${tag}"${own}${language}>${fallback}</div>`;
    }
    case 'link': {
      const asked = new URLSearchParams({
        embed: tag,
        ...Object.fromEntries(attributes),
        ...(language && { lang: words.locale }),
      });
      const fragment = escaped(`#${asked}`);
      const { source, publisher } = bundledHotlines[defaultCounty][line]!;
      const name = escaped(plainText(words, publisher));
      return `<p${language}>${fallback} <a href="${escaped(source)}${fragment}">${name}</a></p>`;
    }
    case 'frame': {
      const title = escaped(entry.fallback.title(words, line));
      const { locale } = words;
      const address = frameAddress(choice.folder, {
        tag,
        line,
        locale,
        attributes: attributesOf(choice),
      });
      return `<iframe src="${escaped(address)}" title="${title}" width="100%" height="${frameHeight(tag, line, locale)}"></iframe>`;
    }
  }
}

/** The attributes that say what is not as it is by itself. */
export function attributesOf({ tag, line, call, headingLevel }: Choice): Record<string, string> {
  const { choices, place } = entryOf(tag);
  return {
    ...(choices.includes('line') && { line }),
    ...(choices.includes('call') && { call }),
    ...(headingLevel !== 2 && place === 'text' && { 'heading-level': String(headingLevel) }),
  };
}

/** What an administrator puts into the site's template once. */
export function scriptTag(folder: string): string {
  return `<script src="${escaped(folder)}browser/embed.js"></script>`;
}
