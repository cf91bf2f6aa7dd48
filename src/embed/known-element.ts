import { entryOf, linesOf, type Tag } from '../catalogue.js';
import { swedish } from '../language/words.js';
import { nationalNumber } from '../material/phone-number.js';

/** What a placeholder may choose for any element. */
const commonChoices = ['lang', 'heading-level', 'county'];

/** What the loader knows of an element: as little of the catalogue as it needs, since every page waits for it. */
export interface KnownElement {
  /** The attributes that a placeholder may give it. */
  readonly choices: readonly string[];
  /**
   * The numbers that it shows at all times, as they are dialled in Sweden: by line where it shows one of several,
   * a line's own first, and else by the empty string. No publication changes them.
   */
  readonly numbers: Readonly<Record<string, readonly string[]>>;
  /** Set where it is for a page's template, and never asked for by a link. */
  readonly isForTemplate?: true;
}

/** What the build tells the loader of an element. */
export function knownElement(tag: Tag): KnownElement {
  const { choices, place } = entryOf(tag);
  return {
    choices: [...choices, ...commonChoices],
    numbers: Object.fromEntries(linesOf(tag).map((line) => [line ?? '', numbersOf(tag, line)])),
    ...(place === 'template' && { isForTemplate: true }),
  };
}

function numbersOf(tag: Tag, line: string | undefined): string[] {
  const { markup, alsoShown = [] } = entryOf(tag).fallback;
  const linked = [...markup(swedish, line).matchAll(/ href="tel:([^"]+)"/g)].map(([, one]) => one!);
  return [...linked, ...alsoShown].map(nationalNumber);
}
