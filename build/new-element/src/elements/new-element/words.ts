import type { Words } from '../../language/words.js';

/** The element's heading. */
export function titleText({ msg }: Words): string {
  return msg('Kontakt');
}
