import { phoneNumbersIn } from './phone-numbers-in.js';

/** Some words of a text that stand by themselves, and what of them is compared. */
export interface Phrase {
  /** As it is written. */
  readonly text: string;
  /** Its letters and figures alone, in lower case. */
  readonly key: string;
  /** Whether a colon ends it: what comes next is a fact of that name. */
  readonly isLabel: boolean;
}

/** A text in phrases, without its telephone numbers. A full stop before a small letter or a figure ends none. */
export function phrasesIn(text: string): Phrase[] {
  const words = phoneNumbersIn(text).reduce((rest, number) => rest.replace(number, ' '), text);
  return [...words.matchAll(/(.*?)([:!?؟\n]|\.(?! ?[\p{Ll}\p{Nd}])|$)/gu)]
    .map(([, phrase, end]) => ({
      text: phrase!.trim(),
      key: phrase!
        .normalize()
        .replace(/[^\p{L}\p{M}\p{Nd}]/gu, '')
        .toLowerCase(),
      isLabel: end === ':',
    }))
    .filter(({ key }) => key);
}

/**
 * The first words of a text that are an editor's own, and no part of a fallback; null where there are
 * none. Figures behind a label are a fact that may have changed since: a date, an amount.
 * @param isKnown whether the builder writes a phrase, or has written it, by its key
 */
export function ownWords(text: string, isKnown: (key: string) => boolean): string | null {
  const phrases = phrasesIn(text);
  const own = phrases.find(
    ({ key }, at) => !isKnown(key) && !(phrases[at - 1]?.isLabel && /\p{Nd}/u.test(key)),
  );
  return own?.text ?? null;
}

/** A phrase's key in three characters, for the loader, which knows the phrases of all languages. */
export function phraseCode(key: string): string {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash, 31) + key.charCodeAt(at);
  return (hash >>> 0).toString(36).slice(-3);
}
