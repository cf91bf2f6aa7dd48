/** The text of an element, as it is heard: all of it, in one line. */
export function spokenText({ textContent }: Element): string {
  return textContent!.replace(/\s+/g, ' ').trim();
}
