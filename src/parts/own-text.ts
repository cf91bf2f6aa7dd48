import { html, nothing, type TemplateResult } from 'lit/html.js';
import { localeOf } from '../language/locales.js';
import type { Words } from '../language/words.js';

/**
 * A text that the site wrote itself, in an attribute. It takes its own direction. Its language is taken
 * to be the page's; inside an element that speaks another it is marked as unknown (HTML standard, an
 * empty `lang`), so that no voice reads Swedish as Arabic.
 */
export function ownText({ locale }: Words, text: string): TemplateResult {
  const page = localeOf(document.documentElement.lang || 'sv');
  return html`<bdi dir="auto" lang=${language(page) === language(locale) ? nothing : ''}
    >${text}</bdi
  >`;
}

/**
 * The same as a part of a message, which is plain text: what is written from right to left is kept apart
 * by marks that are not seen (UAX #9). Where the message itself is, `Words.msg` does as much for the rest.
 */
export function isolatedOwnText(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** A locale's language: easy Swedish is Swedish. */
function language(locale: string | null): string | undefined {
  return locale?.split('-')[0];
}
