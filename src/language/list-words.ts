import { str, type Words } from './words.js';

/** Items one after the other, with the language's comma between: "09:00–12:00, 13:00–16:00". */
export function listText({ msg }: Words, items: readonly string[]): string {
  return items.reduce((all, item) => msg(str`${all}, ${item}`));
}

/** A text that begins with a capital letter, in scripts that have them. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
