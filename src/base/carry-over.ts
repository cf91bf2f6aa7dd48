import { spokenText } from './spoken-text.js';

/** What a visitor ticks, opens and goes to. What folds is a summary on a server, and may be a button here. */
const acting = 'input,a[href],summary,button[aria-expanded]';

/** What a visitor has done, by the words of what it was done to. */
export interface Done {
  /** What is ticked or open. */
  readonly on: readonly string[];
  readonly focused: string | undefined;
}

/** What a visitor has done in what a server has written down. */
export function doneIn(root: ShadowRoot): Done {
  const all = [...byWords(root)];
  return {
    on: all.filter(([, one]) => isOn(one)).map(([words]) => words),
    focused: all.find(([, one]) => one === root.activeElement)?.[0],
  };
}

/**
 * Ticks, opens and focuses in an element what a visitor has ticked, opened and gone to in a server's words: as the visitor does, so
 * that danger that is ticked is answered. What is not there any more, by its words, is left.
 */
export function carryOver({ on, focused }: Done, root: ShadowRoot): void {
  for (const [words, one] of byWords(root)) {
    if (on.includes(words) && !isOn(one)) one.click();
  }
  if (focused === undefined) return;
  // What follows from ticks may make it anew.
  const { updateComplete } = root.host as HTMLElement & { updateComplete: Promise<unknown> };
  void updateComplete.then(() => byWords(root).get(focused)?.focus({ preventScroll: true }));
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
