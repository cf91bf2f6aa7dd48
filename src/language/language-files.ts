import type { TranslatedLocale } from './locales.js';
import type { Words } from './words.js';

/**
 * The files of languages, for a bundler to make chunks of. In the browser files it is
 * `verified-language-files.ts` that stands here.
 */
const files: Record<TranslatedLocale, () => Promise<{ default: Words }>> = {
  'sv-simple': () => import('./translations/credits/sv-simple.js'),
  en: () => import('./translations/credits/en.js'),
  fi: () => import('./translations/credits/fi.js'),
  ar: () => import('./translations/credits/ar.js'),
  so: () => import('./translations/credits/so.js'),
  fa: () => import('./translations/credits/fa.js'),
  uk: () => import('./translations/credits/uk.js'),
};

/** Gives the words of a locale, when its file has come. */
export async function languageFile(locale: TranslatedLocale): Promise<Words> {
  return (await files[locale]()).default;
}
