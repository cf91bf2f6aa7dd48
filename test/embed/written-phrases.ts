import { entryOf, tags } from '../../src/catalogue.js';
import { phrasesIn } from '../../src/embed/fallback-phrases.js';
import { translatedLocales } from '../../src/language/locales.js';
import { languageFile } from '../../src/language/language-files.js';
import { swedish } from '../../src/language/words.js';
import { hotlineFallbackOf } from '../../src/elements/hotline-status/fallback.js';
import { nationalLine } from '../../src/material/national-line.js';
import { workdays } from '../../src/time/timetable.js';
import { hotlineIds } from '../../src/material/bundled/hotlines.js';

const checked = Date.parse(nationalLine.reviewed);

/** The keys of all phrases that the builder writes now, in all languages. */
export async function writtenPhrases(): Promise<Set<string>> {
  const languages = [swedish, ...(await Promise.all(translatedLocales.map(languageFile)))];
  const inText = tags.map(entryOf).filter(({ place }) => place === 'text');
  const texts = languages.flatMap((words) => [
    ...inText.flatMap(({ fallback }) => hotlineIds.map((line) => fallback.markup(words, line))),
    // The bundled hours are too old to be told; a county's are not.
    hotlineFallbackOf(words, { ...nationalLine, openingHours: workdays([540, 960]) }, checked),
  ]);
  const phrases = texts.flatMap((markup) => phrasesIn(markup.replace(/<[^>]*>/g, '')));
  // Figures are facts, which may change; they are known by the label before them.
  return new Set(phrases.map(({ key }) => key).filter((key) => !/\p{Nd}/u.test(key)));
}
