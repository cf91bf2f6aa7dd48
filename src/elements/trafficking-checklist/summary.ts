import { plainText } from '../../parts/told-text.js';
import { capitalised } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import type { ChecklistView } from './view.js';
import { ageText, partText, stepOf } from './words.js';

/**
 * The ticks and what they may mean as plain text, a line each, for the visitor's own notes.
 * @param sentences what the ticks may mean
 */
export function summaryText(
  words: Words,
  { groups, age }: Pick<ChecklistView, 'groups' | 'age'>,
  sentences: readonly string[],
): string {
  const { msg } = words;
  return [
    msg('Underlag för råd vid misstanke om människohandel. Ingen bedömning.'),
    msg(str`Ålder: ${ageText(words, age)}`),
    ...groups.map(({ part, items }) => {
      const ticked = items.filter(({ isTicked }) => isTicked);
      const texts = ticked
        .map(({ sentence, text }) => plainText(words, sentence ?? text))
        .join('; ');
      return `${stepOf(part)}. ${capitalised(partText(words, part))}: ${texts || msg('inget markerat')}`;
    }),
    ...sentences,
  ].join('\n');
}
