import { html, nothing } from 'lit/html.js';
import { localeOf } from '../language/locales.js';
import type { Words } from '../language/words.js';
import type { Text } from '../material/text.js';
import { toldText } from './told-text.js';

/**
 * A text of the material for a template: in the element's language where its publisher or our translators have it, else
 * in Swedish, marked so. One whose language is not told takes its own direction, and is taken to be in the
 * page's language; inside an element that speaks another it is marked as unknown, so that no voice reads Swedish
 * as Arabic.
 */
export function materialText(words: Words, material: Text): unknown {
  const { text, language } = toldText(words, material);
  if (language === '') {
    const page = localeOf(globalThis.document?.documentElement.lang || 'sv');
    return html`<bdi dir="auto" lang=${sameLanguage(page, words.locale) ? nothing : ''}
      >${text}</bdi
    >`;
  }
  return sameLanguage(language, words.locale) ? text : html`<bdi lang=${language}>${text}</bdi>`;
}

/** Easy Swedish is Swedish. */
function sameLanguage(one: string | null, other: string): boolean {
  return one?.split('-')[0] === other.split('-')[0];
}
