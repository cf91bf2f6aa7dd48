import { entryOf, linesOf, type Tag } from '../src/catalogue.js';
import { languageFile } from '../src/language/language-files.js';
import { translatedLocales, type Locale } from '../src/language/locales.js';
import { swedish, type Words } from '../src/language/words.js';

/** A fallback in one language, of one line where its element shows one of several. */
export interface WrittenFallback {
  readonly title: string;
  readonly markup: string;
  readonly line: string | undefined;
  readonly words: Words;
  /** What it is of, for what a test says of it. */
  readonly of: string;
}

/** All languages that the elements speak, Swedish first. */
export const locales: readonly Locale[] = ['sv', ...translatedLocales];

/** The words of a language. */
export async function wordsOf(locale: Locale): Promise<Words> {
  return locale === 'sv' ? swedish : languageFile(locale);
}

/** The fallbacks of an element in all languages. */
export async function fallbacksOf(tag: Tag): Promise<WrittenFallback[]> {
  const { title, markup } = entryOf(tag).fallback;
  const all = await Promise.all(locales.map(wordsOf));
  return all.flatMap((words) =>
    linesOf(tag).map((line) => ({
      title: title(words, line),
      markup: markup(words, line),
      line,
      words,
      of: `${line ?? tag} in ${words.locale}`,
    })),
  );
}

/** The numbers that a fallback has as text and to tap, in their order. */
export function linkedNumbers(markup: string): string[] {
  return [...markup.matchAll(/<a href="tel:[^>]*>([^<]+)<\/a>/g)].map(([, text]) => text!);
}
