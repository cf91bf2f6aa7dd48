/** A docstring's text, whose lines end only where a paragraph does. */
export function inLine(text) {
  return text.trim().replace(/(?<!\n)\n(?!\n)/g, ' ');
}
