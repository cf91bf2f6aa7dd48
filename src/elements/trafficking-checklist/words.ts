import { listText } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import type { Checklist } from '../../material/checklist.js';
import { emergencyNumber, policeNumber } from '../../material/emergency-numbers.js';
import { womensHelplineNumber } from '../../material/womens-helpline.js';
import type { OwnedPhone } from '../../parts/phone-sentence.js';
import { parts, type Age, type Part } from './outcome.js';

/** The element's heading, and what a page or a frame with it is called. */
export function titleText({ msg }: Words): string {
  return msg('Kan det vara människohandel?');
}

/** What is asked for in a step, which is a part of the definition. */
export function partQuestion({ msg }: Words, part: Part): string {
  switch (part) {
    case 'acts':
      return msg('Vad har någon gjort med personen?');
    case 'means':
      return msg('Hur har det gått till?');
    case 'purposes':
      return msg('Vad ska personen utnyttjas till?');
  }
}

/** Which step of them all a part of the definition is. */
export function stepText({ msg }: Words, part: Part): string {
  return msg(str`Steg ${stepOf(part)} av ${parts.length}`);
}

/** The number of a part's step, from 1. */
export function stepOf(part: Part): number {
  return parts.indexOf(part) + 1;
}

/** What a part of the definition is called in it. */
export function partText({ msg }: Words, part: Part): string {
  switch (part) {
    case 'acts':
      return msg('handling');
    case 'means':
      return msg('medel');
    case 'purposes':
      return msg('syfte');
  }
}

/**
 * The numbers that the checklist's sentences hold, and whose they are; the longest first.
 * @param coordinators the coordinators' number
 */
export function ownedPhones({ msg }: Words, coordinators: string): OwnedPhone[] {
  return [
    [coordinators, msg('Regionkoordinatorer mot prostitution och människohandel')],
    [womensHelplineNumber, msg('Kvinnofridslinjen')],
    [policeNumber, msg('Polisen när det inte är bråttom')],
    [emergencyNumber, msg('Nödnumret')],
  ];
}

/** The answers to how old the person is. */
export function ageText({ msg }: Words, age: Age): string {
  switch (age) {
    case 'adult':
      return msg('18 år eller äldre');
    case 'under-18':
      return msg('Under 18 år');
    case 'unsure':
      return msg('Osäkert');
  }
}

/** That means are not asked for of a child, beside the answers. By which law is told in the note. */
export function childNote({ msg }: Words): string {
  return msg('Är personen under 18 år räcker det med steg 1 och 3.');
}

/** The same of what is ticked. */
export function childText({ msg }: Words): string {
  return msg('För den som är under 18 år krävs inget från steg 2.');
}

/** That consent does not settle anything. */
export function consentText({ msg }: Words): string {
  return msg('Har något av detta hänt spelar det ingen roll om personen har sagt ja.');
}

/** Which text of law the list follows, and which it does not: the Penal Code's words are others. */
export function lawText({ msg }: Words, { protocolVersion, penalCodeVersion }: Checklist): string {
  return msg(
    str`Listan följer FN:s protokoll om människohandel (Palermoprotokollet) från ${protocolVersion}, artikel 3. Att det saknar betydelse om personen har samtyckt står i 3 b, och att steg 2 inte krävs för den som är under 18 år i 3 c. Svensk lag säger detsamma om den som är under 18 år, men har delvis andra ord: se brottsbalken 4 kap. 1 a §, i lydelsen enligt ${penalCodeVersion}.`,
  );
}

/** How to go on, whatever is ticked. */
export function adviceTexts({ msg }: Words): string[] {
  return [
    msg('Konfrontera inte den som du misstänker utnyttjar personen.'),
    msg('Tala med personen i enrum, och med en oberoende tolk om det behövs.'),
    msg('Lova inte att hålla det hemligt. Du kan vara skyldig att anmäla.'),
    msg('Skriv inga namn här. Anteckna det du vet i din egen verksamhets system.'),
  ];
}

/** A list of words in a sentence: "handling, medel och syfte". */
export function joinedText(words: Words, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1
    ? words.msg(str`${listText(words, items.slice(0, -1))} och ${last}`)
    : last;
}

/** What is announced when the summary was to be copied. */
export function copiedText({ msg }: Words, isCopied: boolean): string {
  return isCopied
    ? msg('Sammanfattningen är kopierad.')
    : msg('Det gick inte att kopiera. Texten står efter knapparna.');
}

/** What is announced when the visitor has taken away all ticks. */
export function clearedText({ msg }: Words): string {
  return msg('Alla markeringar är borta.');
}
