import { capitalised } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import type { TraffickingDefinition } from '../../material/trafficking-definition.js';
import { ageText, itemText, partText } from './checklist-words.js';
import type { Age, Part } from './outcome.js';

/** What a summary is made of. */
export interface SummaryInput {
  readonly definition: TraffickingDefinition;
  readonly ticked: ReadonlySet<string>;
  readonly age: Age;
  /** What the ticks may mean. */
  readonly sentences: readonly string[];
}

/** The ticks and what they may mean as plain text, a line each, for the visitor's own notes. */
export function summaryText(
  words: Words,
  { definition, ticked, age, sentences }: SummaryInput,
): string {
  const { msg } = words;
  const part = (name: Part) => {
    const items = definition[name].filter((item) => ticked.has(item));
    const texts = items.map((item) => itemText(words, item)).join('; ');
    return `${capitalised(partText(words, name))}: ${texts || msg('inget markerat')}`;
  };
  return [
    msg('Underlag för råd vid misstanke om människohandel. Ingen bedömning.'),
    msg(str`Ålder: ${ageText(words, age)}`),
    part('acts'),
    part('means'),
    part('purposes'),
    ...sentences,
  ].join('\n');
}
