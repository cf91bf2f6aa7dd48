import type { Locale } from './locales.js';
import { languageFile } from './language-files.js';
import { swedish, type Words } from './words.js';

/** A language that is inside a browser file itself: see `build/languages.mjs`. */
declare const BUNDLED_TRANSLATION: Words | undefined;

const known = new Map<string, Words>([['sv', swedish]]);
const asked = new Map<Locale, Promise<void>>();

if (typeof BUNDLED_TRANSLATION !== 'undefined') {
  known.set(BUNDLED_TRANSLATION.locale, BUNDLED_TRANSLATION);
}

/**
 * The words of a locale, or Swedish as long as they are not there. Each locale's file is asked for once,
 * from where the script itself is, when the first element wants it.
 * @param changed is called when the words have come
 * @param failed is called if they cannot be had, for the first element that wanted them, with the mend;
 * Swedish is what there is from then on
 */
export function wordsFor(
  locale: Locale,
  changed: () => void,
  failed: (mend: string) => void,
): Words {
  const words = known.get(locale);
  if (words || locale === 'sv') return words ?? swedish;
  let file = asked.get(locale);
  if (!file) {
    file = languageFile(locale).then((loaded) => void known.set(locale, loaded));
    asked.set(locale, file);
    file.catch((error: Error) => {
      known.set(locale, swedish);
      failed(error.message);
    });
  }
  file.then(changed, () => {});
  return swedish;
}

/** What brings the words of a locale that have been asked for; null where they are there. It rejects where they cannot be had. */
export function wordsComing(locale: Locale | null): Promise<void> | null {
  return known.has(locale ?? 'sv') ? null : (asked.get(locale as Locale) ?? null);
}
