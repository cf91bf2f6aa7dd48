/** A message as lit-localize reads it: texts, and what stands for a value, by its place in the source. */
export interface Message {
  readonly name: string;
  readonly contents: readonly (string | { readonly index: number })[];
}

/** A term and how it is said in a language: one of the forms, in each message that has the term. */
export interface GlossaryTerm {
  readonly sv: string;
  readonly term: string;
  readonly forms: readonly string[];
  /** Where the term is established, or that it is our own choice. */
  readonly source: string;
}

/** A message that may leave out a figure, since the language has a word for the number. */
const withoutFigures = ['1 dag kvar'];

/**
 * What is wrong with a translation: messages that are missing, stale, empty or not translated, values
 * and figures that are lost, and terms that the glossary says otherwise. Empty when all is right.
 */
export function translationProblems(
  source: readonly Message[],
  translated: readonly Message[],
  glossary: readonly GlossaryTerm[],
  isSwedish: boolean,
): string[] {
  const byName = new Map(translated.map((message) => [message.name, message]));
  const stale = translated.filter(({ name }) => !source.some((message) => message.name === name));
  return [
    ...stale.map((message) => `stale: ${textOf(message)}`),
    ...source.flatMap((message) => {
      const original = textOf(message);
      const other = byName.get(message.name);
      if (!other) return [`missing: ${original}`];
      const text = textOf(other);
      if (!/\S/.test(text)) return [`empty: ${original}`];
      return [
        ...(!isSwedish && text === original && /\p{L}{4} \p{L}{2}/u.test(text)
          ? [`not translated: ${original}`]
          : []),
        ...(places(message) === places(other) ? [] : [`a value is lost: ${original} / ${text}`]),
        ...(withoutFigures.includes(original) || figures(message) === figures(other)
          ? []
          : [`figures differ: ${original} / ${text}`]),
        ...glossary
          .filter((term) => says(original, term.sv) && !hasForm(text, term))
          .map(({ sv, term }) => `${sv} should be ${term}: ${original} / ${text}`),
      ];
    }),
  ];
}

/** A message with its values by their places: "{0} dagar kvar". */
export function textOf({ contents }: Message): string {
  return contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
}

function places({ contents }: Message): string {
  return contents
    .flatMap((part) => (typeof part === 'string' ? [] : [part.index]))
    .sort()
    .join();
}

function figures({ contents }: Message): string {
  const texts = contents.filter((part) => typeof part === 'string').join(' ');
  return (texts.match(/\d+/g) ?? []).sort().join();
}

/** At the beginning of a word, and not within what is quoted: names stay as they are. */
function says(text: string, term: string): boolean {
  const unquoted = text.replace(/”[^”]*”/g, '');
  return new RegExp(`(?<!\\p{L})${term}`, 'iu').test(unquoted);
}

function hasForm(text: string, { forms }: GlossaryTerm): boolean {
  return forms.some((form) => text.toLowerCase().includes(form.toLowerCase()));
}
