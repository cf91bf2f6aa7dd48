import { translatedLocales } from '../language/locales.js';
import { textSchema } from '../material/text.js';
import { bundledTexts } from './bundled-texts.js';
import type { DocumentFact } from './document-facts.js';
import type { Finding } from './finding.js';
import type { Said } from './said.js';

const locales: readonly string[] = ['sv', ...translatedLocales];

/**
 * Languages that a document has some texts in and not others, record by record, and languages that no page speaks. A
 * text that is bundled too is translated with the package.
 */
export function languageWarnings(facts: readonly DocumentFact[]): Finding[] {
  const texts = facts.filter(({ schema }) => schema === textSchema);
  const unspoken = texts.flatMap(({ where, value }) =>
    languagesOf(value)
      .filter((language) => !locales.includes(language))
      .map((language): Finding => ({ where: `${where}.${language}`, said: notSpoken })),
  );
  const languages = [...new Set(texts.flatMap(({ value }) => languagesOf(value)))].filter(
    (language) => language !== 'sv' && locales.includes(language),
  );
  if (languages.length === 0) return unspoken;
  const translated = bundledTexts();
  const lacking = [...new Set(texts.map(({ record }) => record))].flatMap((record) =>
    languages.flatMap((language): Finding[] => {
      const lack = texts.filter(
        (fact) =>
          fact.record === record &&
          !languagesOf(fact.value).includes(language) &&
          !translated.has(swedishOf(fact.value)),
      );
      if (lack.length === 0) return [];
      const fields = lack.map(({ field }) => field).join(', ');
      const said = {
        sv: `språket ${language} finns i dokumentet men saknas i ${fields}. Där visas svenska.`,
        en: `the document has the language ${language}, but not in ${fields}. Swedish is shown there.`,
      };
      return [{ where: record, said }];
    }),
  );
  return [...unspoken, ...lacking];
}

const notSpoken: Said = {
  sv: `språket visas inte. Sidorna har ${locales.join(', ')}, skrivna just så.`,
  en: `the language is not shown. Pages have ${locales.join(', ')}, written so.`,
};

function languagesOf(text: unknown): string[] {
  return typeof text === 'object' && text !== null && !Array.isArray(text)
    ? Object.keys(text)
    : ['sv'];
}

function swedishOf(text: unknown): unknown {
  return typeof text === 'object' ? (text as { sv?: unknown } | null)?.sv : text;
}
