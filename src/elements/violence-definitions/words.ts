import type { Words } from '../../language/words.js';

/** The element's heading. */
export function titleText({ msg }: Words): string {
  return msg('Vad innefattar mäns våld mot kvinnor?');
}

/** What is announced when the address of a definition was to be copied. */
export function copiedText({ msg }: Words, isCopied: boolean): string {
  return isCopied
    ? msg('Länken är kopierad.')
    : msg('Länken kunde inte kopieras. Den står efter knappen.');
}
