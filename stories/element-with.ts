import { render } from 'lit';

/** The attributes that a story sets, by their names. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element as a page would write it.
 * @param fallback what stands inside
 */
export function elementWith(tag: string, attributes: Attributes, fallback: unknown): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // A control that is emptied says nothing.
    if (value || value === 0) element.setAttribute(name, value === true ? '' : String(value));
  }
  render(fallback, element);
  return element;
}
