import { str, type Words } from '../../language/words.js';
import { emergencyNumber, policeNumber } from '../../material/emergency-numbers.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';
import { childText, joinedText, stepOf } from './words.js';
import type { Outcome } from './outcome.js';

/** What to do in acute danger: right under the box that tells of it. */
export function dangerText({ msg }: Words): string {
  return msg(str`Ring ${emergencyNumber} nu. Fyll inte i listan först.`);
}

/**
 * The outcome in sentences: danger before all else, what is ticked, what it may mean, what it does not
 * mean, and whom to call, in the order that is the same everywhere.
 * @param phone the coordinators' number
 */
export function outcomeTexts(words: Words, outcome: Outcome, phone: string): string[] {
  return [
    ...(outcome.acuteDanger ? [words.msg(str`Akut fara: ring ${emergencyNumber} först.`)] : []),
    ...meaningTexts(words, outcome),
    words.msg(
      str`Vid akut fara ${emergencyNumber}. Kvinnofridslinjen ${womensHelplineNumber}. Regionkoordinatorerna ${phone}. Polisen ${policeNumber}.`,
    ),
  ];
}

/** What there is to announce of an outcome that has changed. */
export interface News {
  readonly text: string;
  /** Whether it cannot wait until the visitor pauses. */
  readonly isUrgent: boolean;
}

/**
 * What to announce when ticks have changed an outcome: danger in the words that show it, at once; else
 * only that the text has changed, and nothing where one more tick means what was meant before (null).
 */
export function newsOf(words: Words, before: Outcome, after: Outcome): News | null {
  const isUrgent = after.acuteDanger && !before.acuteDanger;
  const means = ({ kind, reportConcern, acuteDanger }: Outcome) =>
    `${kind}${reportConcern}${acuteDanger}`;
  return means(before) === means(after)
    ? null
    : {
        isUrgent,
        text: isUrgent
          ? dangerText(words)
          : words.msg('Texten om vad markeringarna kan betyda är uppdaterad.'),
      };
}

function meaningTexts(words: Words, outcome: Outcome): string[] {
  const { kind, parts, reportConcern, acuteDanger } = outcome;
  const { msg } = words;
  const ticked = joinedText(
    words,
    parts.map((part) => String(stepOf(part))),
  );
  const concern = reportConcern
    ? [
        msg(
          str`Om personen är, eller kan vara, under 18 år: gör genast en orosanmälan till socialtjänsten. Ring ${emergencyNumber} vid akut fara, annars polisen på ${policeNumber}.`,
        ),
      ]
    : [];
  switch (kind) {
    case 'nothing-ticked':
      // Someone who has told of danger has ticked something.
      return acuteDanger
        ? []
        : [
            msg('Du har inte markerat något.'),
            msg('Listan ersätter inte en bedömning. Är du orolig, ta kontakt ändå.'),
          ];
    case 'some-parts':
      return [
        msg(str`Du har markerat något i steg ${ticked}.`),
        msg('Att en del saknas utesluter inte människohandel eller annat brott.'),
        ...concern,
        msg('Rådgör med regionkoordinatorerna.'),
      ];
    case 'all-parts':
      return [
        msg('Du har markerat något i alla tre stegen.'),
        msg('Det är inte ett rättsligt ställningstagande.'),
        ...concern,
        msg('Kontakta regionkoordinatorerna.'),
      ];
    case 'child-parts':
      return [
        msg(str`Du har markerat något i steg ${ticked}.`),
        childText(words),
        msg('Det är inte ett rättsligt ställningstagande.'),
        ...concern,
        msg('Kontakta också regionkoordinatorerna.'),
      ];
  }
}
