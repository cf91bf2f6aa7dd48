import { entryOf, type Tag } from '../catalogue.js';
import { frameAddress } from '../embed/frame-address.js';
import { frameHeight } from '../embed/frame-height.js';
import type { Words } from '../language/words.js';
import { escaped } from '../parts/escaped.js';
import { inlineParts } from './inline-parts.js';
import type { Looks } from './looks.js';
import type { ShownFacts } from './shown-facts.js';
import type { CodeView, SnippetForm } from './systems.js';

/** What an editor has chosen of an element, with what is known of the facts that it will show. */
export interface Choice {
  readonly tag: Tag;
  /** The attributes that choose among facts, by their names, but for language and heading level. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The attributes that say facts of the site's own, where the tag does; null where it says none. */
  readonly told: Readonly<Record<string, string>> | null;
  readonly facts: ShownFacts;
  /** What a frame is given of a brand: elsewhere the site's style sheet has it. */
  readonly looks?: Looks;
  /** The language, in its own words. */
  readonly words: Words;
  /** 1 to 6; 2 is the element's own. */
  readonly headingLevel: number;
  /** The folder of `dist/` on the site, with a slash at the end. */
  readonly folder: string;
}

/** The link form of an embed. */
export interface SnippetLink {
  /** The paragraph, in one line of markup. */
  readonly markup: string;
  /** Where its link leads, with what is chosen in the fragment: as a link dialog takes it. */
  readonly address: string;
  /** The words before the link, as text. */
  readonly sentence: string;
  /** The words of the link. */
  readonly name: string;
}

/** What an editor pastes. */
export interface Snippet {
  readonly form: SnippetForm;
  /** As a code view takes it, in one line. */
  readonly code: string;
  /** The same by a link; null where no link says it: the way out, and what says facts. */
  readonly link: SnippetLink | null;
  /** Whether the editor has a code view. */
  readonly codeView: CodeView;
}

/** What an editor pastes, made of what they chose. A tag alone says facts, whatever form is asked for. */
export function snippetOf(form: SnippetForm, choice: Choice, codeView: CodeView): Snippet {
  const used = choice.told ? 'tag' : form;
  const isLinked = !choice.told && entryOf(choice.tag).place === 'text';
  return {
    form: used,
    code: codeOf(used, choice),
    link: isLinked ? linkOf(choice) : null,
    codeView,
  };
}

/** The attributes that an embed has, but for its language: those that say what is not as it is by itself. */
export function attributesOf({ tag, chosen, told, headingLevel }: Choice): Record<string, string> {
  const isInText = entryOf(tag).place === 'text';
  return {
    ...chosen,
    ...told,
    ...(headingLevel !== 2 && isInText && { 'heading-level': String(headingLevel) }),
  };
}

/** What an administrator puts into the site's template once. */
export function scriptTag(folder: string): string {
  return `<script src="${escaped(folder)}browser/embed.js"></script>`;
}

function codeOf(form: SnippetForm, choice: Choice): string {
  const { tag, words, facts, chosen, folder } = choice;
  const attributes = Object.entries(attributesOf(choice));
  const language = languageOf(words);
  switch (form) {
    case 'tag':
      return `<${tag}${written(attributes)}${language}>${facts.markup}</${tag}>`;
    case 'class': {
      const asked = [...attributes, ...(language ? [['lang', words.locale] as const] : [])];
      const data = asked.map(([name, value]) => [`data-${name}`, value] as const);
      return `<div class="embed-${tag}"${written(data)}${language}>${facts.markup}</div>`;
    }
    case 'link':
      return linkOf(choice).markup;
    case 'frame': {
      const { locale } = words;
      const { line } = chosen;
      const attributes = attributesOf(choice);
      const address = frameAddress(folder, {
        tag,
        line,
        locale,
        attributes,
        looks: framedLooks(choice),
      });
      return `<iframe src="${escaped(address)}" title="${escaped(facts.title)}" width="100%" height="${frameHeight(tag, line, locale)}"></iframe>`;
    }
  }
}

function framedLooks({ looks }: Choice) {
  const { brand, accent, radius } = looks ?? { brand: null, accent: null, radius: null };
  return {
    ...(brand !== null && { brand }),
    ...(accent !== null && { accent }),
    ...(radius !== null && { radius: String(radius) }),
  };
}

function linkOf(choice: Choice): SnippetLink {
  const { tag, words, facts } = choice;
  const language = languageOf(words);
  const asked = new URLSearchParams({
    embed: tag,
    ...attributesOf(choice),
    ...(language && { lang: words.locale }),
  });
  const address = `${facts.address}#${asked}`;
  const name = escaped(facts.publisher);
  return {
    // The full stop keeps what is typed after it out of the link, which the element takes the place of.
    markup: `<p${language}>${facts.markup} <a href="${escaped(address)}">${name}</a>.</p>`,
    address,
    sentence: inlineParts(facts.markup)
      .map(({ text }) => text)
      .join(''),
    name: facts.publisher,
  };
}

function languageOf({ locale, dir }: Words): string {
  return locale === 'sv' ? '' : ` lang="${locale}"${dir === 'rtl' ? ' dir="rtl"' : ''}`;
}

function written(attributes: readonly (readonly [name: string, value: string])[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}
