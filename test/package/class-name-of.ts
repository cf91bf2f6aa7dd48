/** The name of an element's class, by its tag: `HotlineStatus` of `hotline-status`. */
export function classNameOf(tag: string): string {
  return tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
