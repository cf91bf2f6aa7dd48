import { carryOver, doneIn, type Done } from './carry-over.js';
import { makeElement } from './make-element.js';
import { spokenText } from './spoken-text.js';

/** What of an element a visitor acts on: its state, its numbers, its hours and days. */
const acted = '[part=status],[part=hours]>:first-child,[part=facts] strong,a[href^=tel]';

/** How long after the element has taken the server's place this is told, in milliseconds: a region has to be there before its text. */
const delay = 1000;

/** How much room may be left, in pixels: some lines. */
const longestGap = 96;

/** What has been told on the page: several elements may show the same line. */
const told = new Set<string>();

/**
 * Resolves once an element may take the place of what a server has written down of it: all of that is there, and the words to say it in.
 * A root that is emptied while the parser still writes into it would have the rest of the server's words beside the element's own.
 * What stands inside the tag comes after it.
 * @param words resolves once they have come; null where they are there
 */
export async function servedInWhole(
  { firstChild, ownerDocument }: Node,
  words: Promise<unknown> | null,
): Promise<void> {
  const page = ownerDocument!;
  if (!firstChild && page.readyState === 'loading') {
    await new Promise((resolve) =>
      page.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
  }
  await words?.catch(() => {});
}

/** What a visitor has seen of an element, and done in it, before it takes a server's place. */
export interface Seen {
  /** What was told that a visitor acts on. */
  readonly facts: readonly string[];
  /** In pixels. */
  readonly height: number;
  /** How far down what follows the state is, such as the number, in pixels. */
  readonly next: number;
  readonly done: Done;
}

/** Notes it, while the server's words stand. */
export function seenOf(root: ShadowRoot): Seen {
  const { height } = root.host.getBoundingClientRect();
  return { facts: factsIn(root), height, next: nextIn(root), done: doneIn(root) };
}

/**
 * Sees to it that nothing below moves where an element has taken a server's place, that what was opened, ticked and gone to is so still,
 * and tells who cannot see it what is otherwise than the server had it: once, when a visitor may listen. Nothing else is read back from
 * a page; what a server has written down is in no other place.
 * @param root the element's
 * @returns the live region, which is to go with the next change
 */
export function takenOver(
  root: ShadowRoot,
  { facts, height, next, done }: Seen,
): HTMLElement | undefined {
  const box = root.querySelector<HTMLElement>('.root');
  if (!box) return;
  if (height) keepPlaces(root, box, height, next);
  carryOver(done, root);
  const region = makeElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', 'polite');
  root.append(region);
  setTimeout(() => {
    const news = factsIn(root).filter((one) => !facts.includes(one));
    const heading = root.querySelector('[part=heading],.who>strong');
    const text = [...(heading ? [spokenText(heading)] : []), ...new Set(news)].join('. ');
    if (news.length === 0 || told.has(text)) return;
    told.add(text);
    region.lang = box.lang;
    region.textContent = `${text}.`;
  }, delay);
  return region;
}

/**
 * Where what takes the place of a server's HTML is a line shorter, neither what follows the state, which a finger may be on its way to,
 * nor anything below the element moves, until the window is another.
 */
function keepPlaces(root: ShadowRoot, box: HTMLElement, height: number, next: number): void {
  const status = root.querySelector<HTMLElement>('[part=status]') ?? box;
  const gap = next - nextIn(root);
  if (gap > 0) {
    status.style.marginBottom = `calc(${getComputedStyle(status).marginBottom} + ${gap}px)`;
  }
  if (height - box.offsetHeight < longestGap) box.style.minHeight = `${height}px`;
  addEventListener('resize', () => (status.style.cssText = box.style.cssText = ''), { once: true });
}

/** Not a number where nothing does. */
function nextIn(root: ShadowRoot): number {
  return root.querySelector('[part=status]+*')?.getBoundingClientRect().top ?? NaN;
}

function factsIn(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll(acted), spokenText);
}
