import { str, type Words } from '../../language/words.js';
import { emergencyNumber, policeNumber } from '../../material/emergency-numbers.js';
import { childText, joinedText, partText } from './checklist-words.js';
import type { Outcome } from './outcome.js';

/**
 * The outcome in sentences: danger before all else, what is ticked, what it may mean, and what it does
 * not mean.
 */
export function outcomeTexts(words: Words, outcome: Outcome): string[] {
  const texts = meaningTexts(words, outcome);
  return outcome.acuteDanger
    ? [words.say(str`Ring ${emergencyNumber} nu. Vänta inte på att fylla i listan.`), ...texts]
    : texts;
}

function meaningTexts(words: Words, { kind, parts, reportConcern }: Outcome): string[] {
  const { say } = words;
  const ticked = joinedText(
    words,
    parts.map((part) => partText(words, part)),
  );
  const concern = reportConcern
    ? [
        say(
          str`Om personen är, eller kan vara, under 18 år: gör en orosanmälan till socialtjänsten genast. Polisen nås på ${policeNumber}, vid fara ${emergencyNumber}.`,
        ),
      ]
    : [];
  switch (kind) {
    case 'nothing-ticked':
      return [
        say('Du har inte markerat något.'),
        say('Listan ersätter inte en bedömning. Är du orolig, ta kontakt ändå.'),
      ];
    case 'some-parts':
      return [
        say(str`Du har markerat uppgifter inom ${ticked}.`),
        say('Att en del saknas utesluter inte människohandel eller annat brott.'),
        ...concern,
        say('Rådgör med regionkoordinatorerna.'),
      ];
    case 'all-parts':
      return [
        say('Uppgifterna rör alla tre delar i definitionen: handling, medel och syfte.'),
        say('Det är inte ett rättsligt ställningstagande.'),
        ...concern,
        say('Kontakta regionkoordinatorerna.'),
      ];
    case 'child-parts':
      return [
        say(str`Du har markerat uppgifter inom ${ticked}.`),
        childText(words),
        say('Det är inte ett rättsligt ställningstagande.'),
        ...concern,
        say('Kontakta också regionkoordinatorerna.'),
      ];
  }
}
