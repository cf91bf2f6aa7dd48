import { entryOf, type Tag } from '../catalogue.js';

/** What a placeholder may choose for any element. */
const commonChoices = ['lang', 'heading-level', 'county'];

/** What the loader knows of an element: as little of the catalogue as it needs, since every page waits for it. */
export interface KnownElement {
  /** The attributes that a placeholder may give it. */
  readonly choices: readonly string[];
  /** The numbers that it shows at all times, by line or by the empty string. */
  readonly numbers: Readonly<Record<string, readonly string[]>>;
  /** Set where it is for a page's template, and never asked for by a link. */
  readonly isForTemplate?: true;
}

/** What the build tells the loader of an element. */
export function knownElement(tag: Tag): KnownElement {
  const { choices, place, fallback } = entryOf(tag);
  return {
    choices: [...choices, ...commonChoices],
    numbers: fallback.numbers,
    ...(place === 'template' && { isForTemplate: true }),
  };
}
