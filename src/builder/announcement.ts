import type { BuilderState } from './builder-state.js';
import { purposeOf } from './purpose-of.js';
import { filled, type BuilderWords } from './builder-words.js';

/** What is said politely of a change, for those who do not see the page; null where the field itself says enough. */
export function announcementOf(
  before: BuilderState,
  after: BuilderState,
  words: BuilderWords,
): string | null {
  const { copied, tag, missingLanguage } = after;
  if (copied && copied !== before.copied) {
    return copied.isDone ? words.copy.said[copied.what] : words.copy.refused;
  }
  if (missingLanguage && missingLanguage !== before.missingLanguage) {
    return filled(words.choices.missing, { language: missingLanguage });
  }
  return tag === before.tag
    ? null
    : filled(words.preview.changed, { purpose: purposeOf(words, tag).title });
}
