import type { Said } from './said.js';

/** What fields of a document are called in a sentence, by their names. */
const names: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  phone: ['numret', 'the number'],
  openingHours: ['öppettiderna', 'the opening hours'],
  hoursNote: ['det som sägs om tiderna', 'what is said of the hours'],
  eves: ['om aftnar är helgdagar', 'whether eves are holidays'],
  name: ['namnet', 'the name'],
  heading: ['rubriken', 'the heading'],
  operator: ['vem som driver den', 'who runs it'],
  purpose: ['vad den är till för', 'what it is for'],
  topics: ['ämnena', 'the topics'],
  audience: ['vem den är till för', 'whom it is for'],
  bill: ['om samtalet syns på räkningen', 'whether the call is on the bill'],
  website: ['webbplatsen', 'the website'],
  announcer: ['vem som utlyser', 'who announces it'],
  amount: ['beloppet', 'the amount'],
  year: ['året', 'the year'],
  opens: ['första dagen', 'the first day'],
  lastDay: ['sista dagen', 'the last day'],
  closingTime: ['klockslaget', 'the time of day'],
  formerLastDay: ['den tidigare sista dagen', 'the former last day'],
  decisionDay: ['dagen för beslut', 'the day of the decision'],
  applicantsLead: ['vilka som kan söka', 'who may apply'],
  applicants: ['de sökande', 'the applicants'],
  application: ['hur man söker', 'how one applies'],
  steps: ['stegen', 'the steps'],
  body: ['texten', 'the text'],
  blocks: ['texten', 'the text'],
  isUnasked: ['om det visas av sig självt', 'whether it is shown unasked'],
  responsibility: ['vem som har ansvaret', 'who bears the responsibility'],
  aim: ['vilka målet gäller', 'whom the aim covers'],
  acts: ['handlingarna', 'the acts'],
  means: ['medlen', 'the means'],
  purposes: ['syftena', 'the purposes'],
  note: ['noten', 'the note'],
  coordinators: ['koordinatorernas nummer', "the coordinators' number"],
  protocolVersion: ['protokollets år', "the protocol's year"],
  penalCodeVersion: ['lagens lydelse', "the law's wording"],
  source: ['källan', 'the source'],
  publisher: ['vem som svarar för källan', 'who answers for the source'],
  reviewed: ['dagen för kontroll', 'the day of the last check'],
  validFrom: ['första giltighetsdagen', 'the first day that it holds'],
  validUntil: ['sista giltighetsdagen', 'the last day that it holds'],
  sources: ['källorna till enskilda uppgifter', 'the sources of single facts'],
};

/** What a field is called in a sentence; its own name where it has none. */
export function fieldInWords(field: string): Said {
  const [sv, en] = names[field] ?? [field, field];
  return { sv, en };
}
