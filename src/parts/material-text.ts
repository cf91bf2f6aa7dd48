import { html, nothing } from 'lit/html.js';
import { localeOf } from '../language/locales.js';
import type { Words } from '../language/words.js';
import type { Text } from '../material/text.js';

/** A text as it is told: in a language of its own, where it is not had in the element's. */
interface ToldText {
  readonly text: string;
  /** BCP 47; `''` where nobody has told which. */
  readonly language: string;
}

/**
 * A text of the material for a template: in the element's language where its publisher or our translators have it, else
 * in Swedish, marked so. One whose language is not told takes its own direction, and is taken to be in the
 * page's language; inside an element that speaks another it is marked as unknown, so that no voice reads Swedish
 * as Arabic.
 */
export function materialText(words: Words, material: Text): unknown {
  const { text, language } = told(words, material);
  if (language === '') {
    const page = localeOf(document.documentElement.lang || 'sv');
    return html`<bdi dir="auto" lang=${sameLanguage(page, words.locale) ? nothing : ''}
      >${text}</bdi
    >`;
  }
  return sameLanguage(language, words.locale) ? text : html`<bdi lang=${language}>${text}</bdi>`;
}

/**
 * The same as a part of a message, which is plain text: what is written from right to left and is not the element's own
 * language is kept apart by marks that are not seen (UAX #9). Where the message itself is, `Words.msg` does as
 * much for the rest.
 */
export function plainText(words: Words, material: Text): string {
  const { text, language } = told(words, material);
  return language === '' && /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** The same as it is written, for what is not shown. */
export function writtenText(words: Words, material: Text): string {
  return told(words, material).text;
}

function told(words: Words, material: Text): ToldText {
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

/** Easy Swedish is Swedish. */
function sameLanguage(one: string | null, other: string): boolean {
  return one?.split('-')[0] === other.split('-')[0];
}
