import type { TranslatedLocale } from './locales.js';
import type { Words } from './words.js';

/**
 * The files of languages, for a bundler to make chunks of. In the browser files it is
 * `verified-translation-files.ts` that stands here.
 */
const files: Record<TranslatedLocale, () => Promise<{ default: Words }>> = {
  'sv-simple': () => import('./translations/sv-simple.js'),
  en: () => import('./translations/en.js'),
  fi: () => import('./translations/fi.js'),
  ar: () => import('./translations/ar.js'),
  so: () => import('./translations/so.js'),
  fa: () => import('./translations/fa.js'),
  uk: () => import('./translations/uk.js'),
};

/** Gives the words of a locale, when its file has come. */
export async function translationFile(locale: TranslatedLocale): Promise<Words> {
  return (await files[locale]()).default;
}
