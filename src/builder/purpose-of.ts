import { entryOf, type Tag } from '../catalogue.js';
import { swedish } from '../language/words.js';
import type { BuilderWords } from './builder-words.js';

/** What an element is for, in the builder's words; an element that these do not know yet says its own title. */
export function purposeOf(words: BuilderWords, tag: Tag): { title: string; text: string } {
  return words.purpose.elements[tag] ?? { title: entryOf(tag).fallback.title(swedish), text: '' };
}
