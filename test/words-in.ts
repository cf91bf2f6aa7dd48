/** How many words a page has; what only draws a table or a list is none. */
export function wordsIn(page: string): number {
  return page.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
