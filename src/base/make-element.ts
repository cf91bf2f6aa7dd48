/**
 * `document.createElement`, out of reach of a page's `<img name="createElement">`: what is named so
 * hides the document's own (HTML standard, "named properties of the Document").
 */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name];
export function makeElement(name: string): HTMLElement;
export function makeElement(name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}
