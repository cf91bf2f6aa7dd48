import { targetLocales } from './translations/generated/locale-codes.js';

/**
 * The languages besides Swedish, by their BCP 47 tags, as `lit-localize.json` lists them. `sv-simple` is
 * Swedish that is easy to read.
 */
export const translatedLocales = targetLocales;
export type TranslatedLocale = (typeof translatedLocales)[number];
export type Locale = 'sv' | TranslatedLocale;

/** Tags of a language that is written as one of ours: Dari is the Persian of Afghanistan. */
const sameAs: Readonly<Record<string, string>> = { prs: 'fa' };

/**
 * The locale for a language tag (BCP 47), in whatever case and with regions of any kind: `en-GB` is
 * `en`, `fa-AF` and `prs` are `fa`, `sv-SE-simple` is `sv-simple` (RFC 4647, section 3.4, "lookup").
 * Null for a language that we do not have, and for what is no tag.
 */
export function localeOf(tag: string): Locale | null {
  const [language = '', ...subtags] = tag.trim().toLowerCase().split(/[-_]/);
  const known = sameAs[language] ?? language;
  if (known === 'sv') return subtags.includes('simple') ? 'sv-simple' : 'sv';
  return translatedLocales.find((locale) => locale === known) ?? null;
}

/** The direction that a locale is written in. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'ar' || locale === 'fa' ? 'rtl' : 'ltr';
}
