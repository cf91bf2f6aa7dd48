import { embedAttributes, embeddable } from './embed-attributes.js';

/** Where an element is to be shown, and which. */
export interface Placeholder {
  /** The editor's own node. It stays as it is; the element is shown in its shadow root. */
  readonly host: Element;
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Says how to mend what is not understood; absent when nothing is wrong. */
  readonly mend?: string;
}

/** A placeholder that cannot be one, and how to mend it. */
export interface Unusable {
  readonly host: Element;
  readonly mend: string;
}

const className = 'embed-';
/** What the two forms are found by. */
export const placeholderSelector = `[class*="${className}"], a[href*="#embed="]`;

/** Elements that may have a shadow root (DOM standard, "valid shadow host name"), and hold a block. */
const hosts = 'article, aside, div, footer, header, main, p, section';
/** What the paragraph of a link may not hold, since it would no longer be seen. */
const otherContent =
  'address, article, audio, blockquote, dl, figure, form, h1, h2, h3, h4, h5, h6, hr, iframe, img, object, ol, p, picture, pre, section, table, ul, video, div';
/** The nearest of these holds a link; in a list or a table it stays a link. */
const blocks = `${hosts}, li, td, th, dd, dt, figcaption, h1, h2, h3, h4, h5, h6`;
/** A fallback is a sentence or two. A text that is longer is something else. */
const longestFallback = 500;

/**
 * What a node asks for: a block by its class (`<div class="embed-hotline-status" data-line="…">`), or a
 * link by its fragment (`…#embed=hotline-status&line=…`), which stands for the paragraph that it is in.
 * Null for what is none of ours.
 */
export function placeholderOf(node: Element): Placeholder | Unusable | null {
  return node.localName === 'a' ? byLink(node as HTMLAnchorElement) : byClass(node);
}

function byClass(host: Element): Placeholder | Unusable | null {
  const name = [...host.classList].find((one) => one.startsWith(className));
  const tag = name?.slice(className.length);
  if (!tag || !embeddable.includes(tag)) return null;
  if (!host.matches(hosts)) return { host, mend: `put the class ${name} on a div` };
  const asked = [...host.attributes].flatMap(({ name: attribute, value }) =>
    attribute.startsWith('data-') ? [[attribute.slice('data-'.length), value] as const] : [],
  );
  // Editors and pages add data attributes of their own; these are no mistakes.
  return { host, tag, attributes: allowed(tag, asked) };
}

function byLink(link: HTMLAnchorElement): Placeholder | Unusable | null {
  const parameters = new URLSearchParams(link.hash.slice(1));
  const tag = parameters.get('embed');
  if (!tag) return null;
  if (!embeddable.includes(tag)) {
    return { host: link, mend: `embed should be one of ${embeddable.join(', ')}` };
  }
  const host = link.closest(blocks);
  const isAlone =
    host?.matches(hosts) &&
    !host.querySelector(otherContent) &&
    [...host.querySelectorAll('a')].every((one) => one === link || one.protocol === 'tel:') &&
    (host.textContent ?? '').length <= longestFallback;
  if (!host || !isAlone) {
    return { host: link, mend: 'put the link in a paragraph of its own' };
  }
  const asked = [...parameters].filter(([name]) => name !== 'embed');
  const attributes = allowed(tag, asked);
  const unknown = asked.map(([name]) => name).filter((name) => !attributes.has(name));
  return unknown.length > 0
    ? {
        host,
        tag,
        attributes,
        mend: `${unknown.join(', ')} should be one of ${embedAttributes(tag).join(', ')}`,
      }
    : { host, tag, attributes };
}

function allowed(
  tag: string,
  asked: readonly (readonly [name: string, value: string])[],
): Map<string, string> {
  return new Map(asked.filter(([name]) => embedAttributes(tag).includes(name)));
}
