/** An element of the page itself. Asked of the prototype: an `<img name="querySelector">` hides the page's own. */
export function fromPage<Found extends Element>(selector: string): Found | null {
  return Document.prototype.querySelector.call(document, selector) as Found | null;
}
