import type { Words } from '../language/words.js';
import type { Text } from '../material/text.js';

/** A text as it is told: in a language of its own, where it is not had in the element's. */
export interface ToldText {
  readonly text: string;
  /** BCP 47; `''` where nobody has told which. */
  readonly language: string;
}

/** A text of the material in the element's language, where its publisher or our translators have it, else in Swedish. */
export function toldText(words: Words, material: Text): ToldText {
  const { locale } = words;
  const texts = typeof material === 'string' ? { sv: material } : material;
  const own = texts[locale];
  if (own !== undefined) return { text: own, language: locale };
  const { sv } = texts;
  if (sv === undefined) return { text: texts['']!, language: '' };
  const translated = words.translated(sv);
  return translated === null
    ? { text: sv, language: 'sv' }
    : { text: translated, language: locale };
}

/**
 * The same as a part of a message, which is plain text: what is written from right to left and is not the element's own
 * language is kept apart by marks that are not seen (UAX #9). Where the message itself is, `Words.msg` does as
 * much for the rest.
 */
export function plainText(words: Words, material: Text): string {
  const { text, language } = toldText(words, material);
  return language === '' && /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** The same as it is written, for what is not shown. */
export function writtenText(words: Words, material: Text): string {
  return toldText(words, material).text;
}
