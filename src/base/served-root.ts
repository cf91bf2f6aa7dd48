const internals = new WeakMap<Element, ElementInternals | undefined>();

/**
 * What a server has written down of an element, in a declarative root, until the element takes its place; null where there is none.
 * Nobody else is given it: a closed root is in no property.
 */
export function servedRoot(element: HTMLElement): ShadowRoot | null {
  if (!internals.has(element)) internals.set(element, element.attachInternals?.());
  return internals.get(element)?.shadowRoot ?? null;
}

/**
 * Whether a server has written an element down: its tag says so, also before its root has come, where there is none, and in a copy. See
 * `src/ssr/served-mark.ts`.
 */
export function isServed(element: HTMLElement): boolean {
  return servedRoot(element) !== null || 'served' in element.dataset;
}

/** Says that the element has a root by itself now: the server's is no more, or there was none. */
export function leaveServedRoot(element: HTMLElement): void {
  internals.set(element, undefined);
}
