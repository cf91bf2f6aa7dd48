/** A class of ours: what `customElements` takes, and the version it is of. */
export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers an element under a tag name. A tag that is taken is not an error: a page may hold the
 * script twice, and the first one stays. Where the one that stays is of another version, or is
 * not ours, one warning says so. Without a registry (on a server) nothing happens.
 * @param registry the page's, where none is given
 */
export function defineElement(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry) return;
  const taken = registry.get(tag) as { version?: string } | undefined;
  if (!taken) {
    // A class can hold one tag only; a subclass lets a second tag name show the same element.
    registry.define(tag, registry.getName?.(element) ? class extends element {} : element);
  } else if (taken.version !== element.version) {
    console.warn(
      `<${tag}> is registered already, by ${taken.version ?? 'another library'}: ${element.version} is not used. Load one of them.`,
    );
  }
}
