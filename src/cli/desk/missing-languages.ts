import { translatedLocales } from '../../language/locales.js';
import { textSchema } from '../../material/text.js';
import type { Json } from '../../publication/signed-json.js';
import { bundledTexts } from '../bundled-texts.js';
import { documentFacts } from '../document-facts.js';

/** Of each record, by where it stands, in which languages how many of its texts are missing. */
export type MissingLanguages = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * What a document's texts lack, language by language. A text that is bundled too is translated with the package, and lacks nothing;
 * where it lacks a language, pages show Swedish.
 */
export function missingLanguages(json: Json): MissingLanguages {
  const missing: Record<string, Record<string, number>> = {};
  const bundled = bundledTexts();
  for (const { record, schema, value } of documentFacts(json)) {
    if (schema !== textSchema) continue;
    const texts = typeof value === 'string' ? { sv: value } : (Object(value) as object);
    if (bundled.has((texts as { sv?: unknown }).sv)) continue;
    for (const locale of translatedLocales) {
      if (Object.hasOwn(texts, locale)) continue;
      const of = (missing[record] ??= {});
      of[locale] = (of[locale] ?? 0) + 1;
    }
  }
  return missing;
}
