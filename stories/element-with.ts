import { render } from 'lit';
import { pinKeys } from './pinned-keys.js';

/** The attributes that a story sets, by their names. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/**
 * An element as a page would write it.
 * @param fallback what stands inside
 */
export function elementWith(tag: string, attributes: Attributes, fallback: unknown): HTMLElement {
  if (attributes['material']) pinKeys(true);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // Of several that are ticked, their names.
    const told = Array.isArray(value) ? value.join(' ') : value;
    // A control that is emptied says nothing.
    if (told || told === 0) element.setAttribute(name, told === true ? '' : String(told));
  }
  render(fallback, element);
  return element;
}
