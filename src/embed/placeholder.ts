import { hiddenMend, hiddenNumber } from '../material/hidden-number.js';
import { nationalNumber } from '../material/phone-number.js';
import type { WrittenInPlace } from '../publication/written-in-place.js';
import { ownWords } from './fallback-phrases.js';
import { phoneNumbersIn } from './phone-numbers-in.js';
import type { KnownElement } from './known-element.js';
import { inline, writtenText } from './written-text.js';

/** Where an element is to be shown, and which. */
export interface Placeholder extends WrittenInPlace {
  /** The editor's own node. It stays as it is; the element is shown in its shadow root. */
  readonly host: Element;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Says how to mend what is not understood; absent when nothing is wrong. */
  readonly mend?: string | undefined;
}

/** What the loader knows of elements, and of their fallbacks, so that it puts nothing in the place of anything else. */
export interface Known {
  /** By their tags. */
  readonly elements: ReadonlyMap<string, KnownElement>;
  /** Whether the builder writes a phrase, or has written it, by its key. */
  readonly hasPhrase: (key: string) => boolean;
}

/** A placeholder that is left as it is, and how to mend it. */
export interface Unusable {
  readonly host: Element;
  readonly mend: string;
}

const className = 'embed-';
/** What the two forms are found by. A link that a visitor of the site wrote, in a comment, is none. */
export const placeholderSelector = `[class*="${className}"], a[href*="#embed="]:not([rel~="ugc" i])`;

/** Elements that may have a shadow root (DOM standard, "valid shadow host name"), and hold a block. */
const hosts = 'article, aside, div, footer, header, main, p, section';
/** What the paragraph of a link may not hold, since it would no longer be seen; other words neither. */
const otherContent = 'audio, form, iframe, img, svg, video';

/**
 * What a node asks for: a block by its class (`<div class="embed-hotline-status" data-line="…">`), or a
 * link by its fragment (`…#embed=hotline-status&line=…`), which stands for the paragraph that it is in.
 * Null for what is none of ours. A placeholder chooses among facts and says none, and what an editor
 * wrote is never replaced by another number, nor words that are not the fallback's. What is bundled may be
 * a `misfit` where what is published is none: a line that the county has added, or its new number. Which line is
 * meant is never guessed, where there are several.
 */
export function placeholderOf(
  node: Element,
  { elements, hasPhrase }: Known,
): Placeholder | Unusable | null {
  const link = node.localName === 'a' ? (node as HTMLAnchorElement) : null;
  const asked = link ? askedByLink(link, elements) : askedByClass(node, elements);
  if (!asked || 'mend' in asked) return asked;
  const { host, tag, parameters } = asked;
  const { choices, numbers: byLine } = elements.get(tag)!;
  const attributes = new Map(parameters.filter(([name]) => choices.includes(name)));
  const line = '' in byLine ? '' : (attributes.get('line') ?? '');
  const shown = Object.hasOwn(byLine, line) && byLine[line]!;
  const numbers = numbersWritten(host);
  const words = link ? ownWords(writtenText(host, link), hasPhrase) : [];
  const misfit = shown
    ? (hiddenNumber(numbers, shown, line && shown[0]) ?? (words[0] && hiddenMend(words[0].text)))
    : `line should be one of ${Object.keys(byLine).join(', ')}`;
  // Editors and pages add data attributes of their own; these are no mistakes.
  const unknown = parameters.find(([name]) => link && !choices.includes(name))?.[0];
  const mend = unknown && `${unknown} should be one of ${choices.join(', ')}`;
  return { host, tag, attributes, numbers, words, misfit, mend };
}

/** What an editor asks for, as it was written. */
interface Asked {
  readonly host: Element;
  readonly tag: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

function askedByClass(host: Element, elements: Known['elements']): Asked | Unusable | null {
  const name = [...host.classList].find((one) => one.startsWith(className));
  const tag = name?.slice(className.length);
  if (!tag || !elements.has(tag)) return null;
  if (!host.matches(hosts)) return { host, mend: `put the class ${name} on a div` };
  const data = [...host.attributes].filter(({ name }) => name.startsWith('data-'));
  return {
    host,
    tag,
    parameters: data.map(({ name, value }) => [name.slice('data-'.length), value]),
  };
}

function askedByLink(
  link: HTMLAnchorElement,
  elements: Known['elements'],
): Asked | Unusable | null {
  // An address that was copied out of markup has an `&amp;` where there was an ampersand.
  const [[, tag] = [], ...parameters] = new URLSearchParams(
    link.hash.slice(1).replace(/&(?:amp;)+/g, '&'),
  );
  if (!tag) return null;
  const known = elements.get(tag);
  if (!known)
    return { host: link, mend: `embed should be one of ${[...elements.keys()].join(', ')}` };
  if (known.isForTemplate) return { host: link, mend: 'paste the tag itself' };
  // In a list or a table it stays a link.
  const host = link.closest(`:not(${inline})`);
  const isAlone =
    host?.matches(hosts) &&
    !host.querySelector(otherContent) &&
    [...host.querySelectorAll('a')].every((one) => one === link || one.protocol === 'tel:');
  return host && isAlone
    ? { host, tag, parameters }
    : { host: link, mend: 'put it in a paragraph of its own' };
}

/** The telephone numbers in a node, and those that its links dial, as they are dialled in Sweden. */
function numbersWritten(host: Element): string[] {
  const links = [...host.querySelectorAll<HTMLAnchorElement>('a[href^="tel:" i]')];
  return [...phoneNumbersIn(writtenText(host)), ...links.map(({ href }) => href)].map(
    nationalNumber,
  );
}
