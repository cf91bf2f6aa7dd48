import { spokenText } from './spoken-text.js';

/** What a visitor ticks, opens and goes to. What folds is a summary on a server, and may be a button here. */
const acting = 'input,a[href],summary,button[aria-expanded]';

/** What a visitor has done, by the words of what it was done to. */
export interface Done {
  /** All that can be, in its order. */
  readonly all: readonly string[];
  /** What is ticked or open. */
  readonly on: readonly string[];
  readonly focused: string | undefined;
}

/** What a visitor has done in what a server has written down. */
export function doneIn(root: ShadowRoot): Done {
  const all = [...byWords(root)];
  return {
    all: all.map(([words]) => words),
    on: all.filter(([, one]) => isOn(one)).map(([words]) => words),
    focused: all.find(([, one]) => one === root.activeElement)?.[0],
  };
}

/**
 * Ticks, opens and focuses in an element what a visitor has ticked, opened and gone to in a server's words, so that danger that is
 * ticked is answered. What is not there any more, by its words, is left; where the words are another language's, it is by its place.
 */
export function carryOver({ all, on, focused }: Done, root: ShadowRoot): void {
  const here = [...byWords(root)];
  const isTranslated = here.length === all.length && !here.some(([words]) => all.includes(words));
  const wordsBefore = (words: string, at: number) => (isTranslated ? all[at]! : words);
  for (const [at, [words, one]] of here.entries()) {
    if (on.includes(wordsBefore(words, at)) && !isOn(one)) turnOn(one);
  }
  const goneTo = here.find(([words], at) => wordsBefore(words, at) === focused)?.[0] ?? '';
  // What follows from ticks may make it anew.
  const { updateComplete } = root.host as HTMLElement & { updateComplete: Promise<unknown> };
  void updateComplete.then(() => byWords(root).get(goneTo)?.focus({ preventScroll: true }));
}

/**
 * Ticks or opens it, by no event that leaves the element: a page's scripts hear nothing of what was done before. A box is ticked by
 * itself, out of the tree, since a script that sets it is seen by recorders of visits.
 */
function turnOn(one: HTMLElement): void {
  if (one.localName === 'summary') {
    (one.parentElement as HTMLDetailsElement).open = true;
  } else if (one.localName === 'input') {
    const place = new Comment();
    one.replaceWith(place);
    one.click();
    place.replaceWith(one);
    one.dispatchEvent(new Event('change'));
  } else {
    one.dispatchEvent(new Event('click'));
  }
}

/** By the words that each is known by; the second of the same after the first. */
function byWords(root: ShadowRoot): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const one of root.querySelectorAll<HTMLElement>(acting)) {
    const kind = one.matches('input,a') ? one.localName : 'fold';
    let words = `${kind} ${spokenText(one.closest('label') ?? one)}`;
    while (found.has(words)) words += '+';
    found.set(words, one);
  }
  return found;
}

/** Whether it is ticked, or open; a link is neither. */
function isOn(one: HTMLElement): boolean {
  if (one.localName === 'input') return (one as HTMLInputElement).checked;
  return one.localName === 'summary'
    ? (one.parentElement as HTMLDetailsElement).open
    : one.ariaExpanded === 'true';
}
