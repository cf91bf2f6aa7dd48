import { makeElement } from './make-element.js';

/** What of an element a visitor acts on: its state, its numbers, its hours and days. */
const acted = '[part=status],[part=hours]>:first-child,[part=facts] strong,a[href^=tel]';

/** How long after the element has taken the server's place this is told, in milliseconds: a region has to be there before its text. */
const delay = 1000;

/** What has been told on the page: several elements may show the same line. */
const told = new Set<string>();

/**
 * What a visitor acts on, in the words of a rendering. Nothing else is read back from a page; what a server has written down is in
 * no other place.
 */
export function factsIn(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll(acted), textOf);
}

/**
 * Tells who cannot see it what is otherwise than a server's HTML had it, once, when a visitor may listen.
 * @param before the facts of that HTML
 * @returns the live region, which is to go with the next change
 */
export function tellAnew(root: ShadowRoot, before: readonly string[]): HTMLElement {
  const region = makeElement('p');
  const box = root.querySelector<HTMLElement>('.root')!;
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  root.append(region);
  setTimeout(() => {
    const news = factsIn(root).filter((one) => !before.includes(one));
    const heading = root.querySelector('[part=heading],.who>strong');
    const text = [...(heading ? [textOf(heading)] : []), ...new Set(news)].join('. ');
    if (news.length === 0 || told.has(text)) return;
    told.add(text);
    region.lang = box.lang;
    region.textContent = `${text}.`;
  }, delay);
  return region;
}

function textOf({ textContent }: Element): string {
  return textContent!.replace(/\s+/g, ' ').trim();
}
