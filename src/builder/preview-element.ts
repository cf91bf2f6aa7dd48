import type { Tag } from '../catalogue.js';

let shown: { readonly key: string; readonly element: HTMLElement } | null = null;

/** The element itself, made anew for each choice, and kept as long as nothing of that has changed. */
export function previewElement(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const key = JSON.stringify([tag, attributes]);
  if (shown?.key === key) return shown.element;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // What would leave this page does so on the site alone.
  if (tag === 'quick-exit') {
    element.setAttribute('no-keys', '');
    element.addEventListener('click', stay, { capture: true });
  }
  shown = { key, element };
  return element;
}

function stay(event: Event): void {
  const [target] = event.composedPath();
  if (target === event.currentTarget || (target as Element).closest?.('a')) event.preventDefault();
  event.stopPropagation();
}
