import type { Locale } from './locales.js';

/** What languages are called, each in itself. */
export const languageNames: Readonly<Record<Locale, string>> = {
  sv: 'Svenska',
  'sv-simple': 'Lätt svenska',
  en: 'English',
  fi: 'Suomi',
  ar: 'العربية',
  so: 'Soomaali',
  fa: 'فارسی',
  uk: 'Українська',
};
