/** What an element shows as text, with white space folded; no-break spaces count as spaces. */
export function shownText(element: Element): string {
  const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
  return (root?.innerText ?? '').replace(/\s+/g, ' ').trim();
}

/** All text inside an element, that of closed panels too, with white space folded. */
export function wholeText(element: Element): string {
  const root = element.shadowRoot?.querySelector('.root');
  return (root?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
