/** Markup, as the content of an element of no page. */
export function elementOf(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

/** What nodes are in markup. */
export function markupOf(content: Node): string {
  const holder = document.createElement('div');
  holder.append(content);
  return holder.innerHTML;
}
