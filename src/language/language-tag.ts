/** What is to be called when the language of anything on the page may have changed. */
const callbacks = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * The language tag that holds for an element: its own `lang`, else its nearest ancestor's, out of
 * shadow roots too, up to the page's (HTML standard, "the language of a node"). Empty where none is set.
 */
export function languageTag(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const tag = at.getAttribute('lang');
    if (tag !== null) return tag;
  }
  return '';
}

/** The element above, which for the uppermost of a shadow root is the root's host. */
function parentOf({ parentElement, parentNode }: Element): Element | null {
  return parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/**
 * Calls `callback` whenever a `lang` changes in the page, or in a shadow root around the element.
 * One observer serves the page; with the last callback it goes too.
 */
export function watchLanguage(element: Element, callback: () => void): void {
  callbacks.add(callback);
  // A page that has taken it away keeps the language that it began with. Read once: what WebKit has compiled
  // may take the name for what it was when it was last asked.
  const { MutationObserver: Observer } = globalThis as Partial<typeof globalThis>;
  observer ??= Observer && new Observer(() => callbacks.forEach((call) => call()));
  for (let at: Element | undefined = element; at;) {
    const root = at.getRootNode() as Node & Partial<ShadowRoot>;
    observer?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    at = root.host;
  }
}

/** Ends what `watchLanguage` began for a callback. */
export function unwatchLanguage(callback: () => void): void {
  callbacks.delete(callback);
  if (callbacks.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}
