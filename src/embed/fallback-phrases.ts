import { phrasesOf, type Phrase } from '../material/phrases.js';
import { phoneNumbersIn } from './phone-numbers-in.js';

/** A text in phrases, without its telephone numbers. */
export function phrasesIn(text: string): Phrase[] {
  return phrasesOf(phoneNumbersIn(text).reduce((rest, number) => rest.replace(number, ' '), text));
}

/**
 * The words of a text that are an editor's own, and no part of a fallback. Figures behind a label are a fact that may
 * have changed since: a date, an amount.
 * @param isKnown whether the builder writes a phrase, or has written it, by its key
 */
export function ownWords(text: string, isKnown: (key: string) => boolean): Phrase[] {
  return phrasesIn(text).filter(
    ({ key }, at, phrases) => !isKnown(key) && !(phrases[at - 1]?.isLabel && /\p{Nd}/u.test(key)),
  );
}

/** A phrase's key in three characters, for the loader, which knows the phrases of all languages. */
export function phraseCode(key: string): string {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash, 31) + key.charCodeAt(at);
  return (hash >>> 0).toString(36).slice(-3);
}
