import type { msg } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { Speakers } from './speakers.js';

export { str } from '@lit/localize/internal/str-tag.js';

/**
 * The words of one language. Every text that a visitor reads is said through `msg`, so that
 * lit-localize's extractor finds it (it looks for the type of `msg`, not for its name).
 *
 * The page-wide runtime of @lit/localize is never configured: it knows one locale a page, and in an
 * application it belongs to the application. Each element is handed the words of its own language.
 * What stands in for it is of `@lit/localize/internal`, which promises nothing to those outside it:
 * `test/language/lit-localize.test.ts` holds what is leaned on.
 */
export interface Words {
  /** BCP 47 tag, for the `lang` of what is rendered. */
  readonly locale: string;
  /** Writing direction, for the `dir` of what is rendered. */
  readonly dir: 'ltr' | 'rtl';
  /** Gives a message in this language: a plain string, or a `str` or `html` tagged template. */
  readonly msg: typeof msg;
  /** The translation of a Swedish text of the material, which is a message too; null where there is none. */
  readonly translated: (swedish: string) => string | null;
  /** Gives what is to be rendered, with Swedish terms in a translation as `term` renders them. */
  readonly marked: <Shown>(shown: Shown, term: (text: string) => unknown) => Shown;
  /** What is told of a translation; null for Swedish, which is the source. */
  readonly note: TranslationNote | null;
  /** The elements of the page that speak the translation; none for Swedish. */
  readonly speakers?: Speakers;
}

/** What a visitor is told of a translation, in its language. */
export interface TranslationNote {
  /** In a few words, that a machine made it or that nobody has reviewed it; empty where somebody has. */
  readonly warning: string;
  /** Who translated and reviewed it, and when; what helps where nobody has reviewed it. */
  readonly credit: string;
  /** The words on a button that shows the Swedish text. */
  readonly toSwedish: string;
  /** The words on a button that shows the translation again. */
  readonly toTranslation: string;
}

/** Swedish, the source language: messages are given as they are written. */
export const swedish: Words = {
  locale: 'sv',
  dir: 'ltr',
  msg: defaultMsg as typeof msg,
  translated: (text) => text,
  marked: (shown) => shown,
  note: null,
};
