import * as v from 'valibot';
import type { Text } from '../material/text.js';

/** A text as it is typed, by language (BCP 47); Swedish (`sv`) among them. */
export type TextDraft = Readonly<Record<string, string>>;

/** A text of the material as a form can have it; what is wrong with it is told there. */
export const typedTextSchema = v.custom<Text>(
  (value) =>
    typeof value === 'string' ||
    (typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((text) => typeof text === 'string')),
);

/** The same where a record may be without it. */
export const typedTextFact = v.optional(typedTextSchema);

/** A fact of a record that stands in one field; empty where the record is without it. */
export const typedString = v.optional(v.string(), '');

/** A text in fields, one a language. */
export function textDraftOf(text: Text | undefined): TextDraft {
  return typeof text === 'object' ? { sv: '', ...text } : { sv: text ?? '' };
}

/** What was typed as the material has it, without languages in which nothing was; undefined where nothing was at all. */
export function typedText(draft: TextDraft): Text | undefined {
  const filled = Object.entries(draft)
    .map(([language, text]) => [language, text.trim()] as const)
    .filter(([, text]) => text !== '');
  const [[language, text] = ['', ''], ...others] = filled;
  if (text === '') return undefined;
  return language === 'sv' && others.length === 0 ? text : Object.fromEntries(filled);
}

/** A list of texts in fields. */
export function textDraftsOf(texts: readonly Text[] | undefined): readonly TextDraft[] {
  return (texts ?? []).map(textDraftOf);
}

/** A list of texts as the material has it: undefined where there is none. A row in which nothing was typed is still one. */
export function typedTexts(drafts: readonly TextDraft[]): readonly Text[] | undefined {
  return drafts.length === 0 ? undefined : drafts.map((draft) => typedText(draft) ?? '');
}

/** What was typed, without spaces around it; undefined where nothing was. */
export function typed(text: string): string | undefined {
  return text.trim() || undefined;
}
