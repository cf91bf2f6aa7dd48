import { listText } from '../../language/list-words.js';
import { str, type Words } from '../../language/words.js';
import type {
  TraffickingAct,
  TraffickingDefinition,
  TraffickingMeans,
  TraffickingPurpose,
} from '../../material/trafficking-definition.js';
import { emergencyNumber, policeNumber } from '../../material/emergency-numbers.js';
import type { OwnedPhone } from '../../foundation/phone-sentence.js';
import type { Age, Part } from './outcome.js';

/** The parts of the definition, one item each. */
export function itemText(
  { say }: Words,
  item: TraffickingAct | TraffickingMeans | TraffickingPurpose,
): string {
  const texts: Record<TraffickingAct | TraffickingMeans | TraffickingPurpose, string> = {
    recruitment: say('rekrytering'),
    transport: say('transport'),
    transfer: say('överföring'),
    harbouring: say('hysande'),
    receipt: say('mottagande'),
    'threat-of-violence': say('hot om våld'),
    'use-of-violence': say('användning av våld'),
    coercion: say('olika former av tvång'),
    abduction: say('bortförande'),
    fraud: say('bedrägeri'),
    deception: say('vilseledande'),
    'abuse-of-power': say('maktmissbruk'),
    'abuse-of-vulnerability': say('missbruk av en persons utsatta situation'),
    'payment-for-consent': say(
      'givande eller mottagande av betalning eller förmåner för att få samtycke från en person som har kontrollen över en annan person',
    ),
    'sexual-exploitation': say(
      'utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande',
    ),
    'forced-labour': say('tvångsarbete eller tvångstjänst'),
    slavery: say('slaveri eller med slaveri jämförbara bruk och sedvänjor'),
    servitude: say('träldom'),
    'organ-removal': say('avlägsnande av organ'),
  };
  return texts[item];
}

/** What a part of the definition is called. */
export function partText({ say }: Words, part: Part): string {
  const texts: Record<Part, string> = {
    acts: say('handling'),
    means: say('medel'),
    purposes: say('syfte'),
  };
  return texts[part];
}

/**
 * The numbers that the checklist's sentences hold, and whose they are; the longest first.
 * @param coordinators the coordinators' number
 */
export function ownedPhones({ say }: Words, coordinators: string): OwnedPhone[] {
  return [
    [coordinators, say('Regionkoordinatorer mot prostitution och människohandel')],
    [policeNumber, say('Polisen när det inte är bråttom')],
    [emergencyNumber, say('Nödnumret')],
  ];
}

/** The answers to how old the person is. */
export function ageText({ say }: Words, age: Age): string {
  const texts: Record<Age, string> = {
    adult: say('18 år eller äldre'),
    'under-18': say('Under 18 år'),
    unsure: say('Osäkert'),
  };
  return texts[age];
}

/** What "exploitation" covers: the source's footnote, whole. */
export function exploitationNote({ say }: Words): string {
  return say(
    'Utnyttjande ska innebära åtminstone utnyttjande av andras prostitution eller andra former av sexuellt utnyttjande, tvångsarbete eller tvångstjänst, slaveri eller med slaveri jämförbara bruk och sedvänjor, träldom eller avlägsnande av organ.',
  );
}

/** Why means are not asked for of a child, by the law. */
export function childText({ say }: Words): string {
  return say(
    'För den som är under 18 år krävs inte att något medel har använts (Palermoprotokollet artikel 3 c, brottsbalken 4 kap. 1 a §).',
  );
}

/** Why consent does not settle anything, by the protocol. */
export function consentText({ say }: Words): string {
  return say(
    'Har något av medlen använts saknar det betydelse om personen har samtyckt (Palermoprotokollet artikel 3 b).',
  );
}

/** Which text of law the list follows, and which it does not: the Penal Code's words are others. */
export function lawText(
  { say }: Words,
  { protocolVersion, penalCodeVersion }: TraffickingDefinition,
): string {
  return say(
    str`Listan följer FN:s protokoll om människohandel (Palermoprotokollet) från ${protocolVersion}, artikel 3. Svensk lag har delvis andra ord: se brottsbalken 4 kap. 1 a §, i lydelsen enligt ${penalCodeVersion}.`,
  );
}

/** How to go on, whatever is ticked. */
export function adviceTexts({ say }: Words): string[] {
  return [
    say('Konfrontera inte den som du misstänker utnyttjar personen.'),
    say('Tala med personen i enrum, och med en oberoende tolk om det behövs.'),
    say('Lova inte att hålla det hemligt. Du kan vara skyldig att anmäla.'),
    say('Skriv inga namn här. Anteckna det du vet i din egen verksamhets system.'),
  ];
}

/** A list of words in a sentence: "handling, medel och syfte". */
export function joinedText(words: Words, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1
    ? words.say(str`${listText(words, items.slice(0, -1))} och ${last}`)
    : last;
}
