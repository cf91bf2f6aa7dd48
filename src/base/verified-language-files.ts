import { verifiedImport } from './verified-import.js';
import type { TranslatedLocale } from '../language/locales.js';
import type { Words } from '../language/words.js';

/** The hashes of the files of languages, filled in by the build. */
declare const LANGUAGE_HASHES: Readonly<Record<TranslatedLocale, string>>;

/** Gives the words of a locale, when its file beside this script has come and is the right one. */
export async function languageFile(locale: TranslatedLocale): Promise<Words> {
  const file = await verifiedImport(`locale.${locale}`, LANGUAGE_HASHES[locale]);
  return (file as { default: Words }).default;
}
