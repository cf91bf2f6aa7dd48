import { embeddable } from '../../src/embed/embed-attributes.js';
import { phrasesIn } from '../../src/embed/fallback-phrases.js';
import { fallbackMarkup, type Embeddable } from '../../src/embed/fallback-text.js';
import { translatedLocales } from '../../src/language/locales.js';
import { translationFile } from '../../src/language/translation-files.js';
import { swedish } from '../../src/language/words.js';
import { hotlineIds } from '../../src/material/hotline.js';

/** The keys of all phrases that the builder writes now, in all languages. */
export async function writtenPhrases(): Promise<Set<string>> {
  const languages = [swedish, ...(await Promise.all(translatedLocales.map(translationFile)))];
  const tags = (embeddable as readonly Embeddable[]).filter((tag) => tag !== 'quick-exit');
  const texts = languages.flatMap((words) => [
    ...tags.map((tag) => fallbackMarkup(words, tag)),
    ...hotlineIds.map((line) => fallbackMarkup(words, 'hotline-status', line)),
  ]);
  const phrases = texts.flatMap((markup) => phrasesIn(markup.replace(/<[^>]*>/g, '')));
  // Figures are facts, which may change; they are known by the label before them.
  return new Set(phrases.map(({ key }) => key).filter((key) => !/\p{Nd}/u.test(key)));
}
