/** Some words of a text that stand by themselves, and what of them is compared. */
export interface Phrase {
  /** As it is written. */
  readonly text: string;
  /** Its letters and figures alone, in lower case. */
  readonly key: string;
  /** Whether a colon ends it: what comes next is a fact of that name. */
  readonly isLabel: boolean;
}

/** A text in phrases. A full stop before a small letter or a figure ends none. */
export function phrasesOf(text: string): Phrase[] {
  return [...text.matchAll(/(.*?)([:!?؟\n]|\.(?! ?[\p{Ll}\p{Nd}])|$)/gu)]
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
