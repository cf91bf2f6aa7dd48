import type { msg } from '@lit/localize';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { directionOf, type TranslatedLocale } from './locales.js';
import { isolated } from './number-words.js';
import { speakersOf } from './speakers.js';
import { translationNote, type TranslationCredit } from './translation-note.js';
import { withSwedishTerms } from './with-swedish-terms.js';
import { swedish, type Words } from './words.js';

/** What is to be said: a text, or a tagged template with values. */
type Message = Parameters<typeof runtimeMsg>[1];
/** The messages of a language by their ids, as lit-localize writes them. */
type Templates = NonNullable<Parameters<typeof runtimeMsg>[0]>;

/**
 * The words of a language. The messages are looked up by lit-localize's own function, which takes them
 * as an argument; its page-wide runtime is not touched. The function and the ids are internal to it:
 * see `Words`.
 */
export function translation(
  locale: TranslatedLocale,
  templates: Templates,
  credit: TranslationCredit,
): Words {
  const words: Words = {
    locale,
    dir: directionOf(locale),
    msg: ((template, options) =>
      runtimeMsg(templates, withIsolated(words, template), options)) as typeof msg,
    translated(text) {
      const translated = templates[messageId(text)];
      return typeof translated === 'string' ? translated : null;
    },
    marked: locale === 'sv-simple' ? swedish.marked : withSwedishTerms,
    note: null,
  };
  return { ...words, note: translationNote(words, credit), speakers: speakersOf(locale) };
}

const ids = new Map<string, string>();

/** The id of a message that is a plain text. */
function messageId(text: string): string {
  let id = ids.get(text);
  if (id === undefined) ids.set(text, (id = generateMsgId(text, false)));
  return id;
}

/** A message whose figures, and whatever else is not in the language's own script, stand left to right. */
function withIsolated(words: Words, template: Message): Message {
  if (words.dir === 'ltr' || typeof template === 'string') return template;
  const values = template.values.map((value) =>
    /\p{Script=Arabic}/u.test(String(value)) ? value : isolated(words, String(value)),
  );
  return { ...template, values };
}
