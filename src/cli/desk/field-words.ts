import type { CliLanguage } from '../said.js';

/** What a field of a form is called, and what to think of as one fills it in. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

type Told = readonly [sv: string, en: string, svHint?: string, enHint?: string];

/** By the field's name; by its kind of record too where the same name means something else. */
const fields: Readonly<Record<string, Told>> = {
  name: ['Namn', 'Name'],
  'hotlines.name': ['Linjens namn', "The line's name"],
  operator: ['Vem som driver linjen', 'Who runs the line', 'En mening.', 'A sentence.'],
  purpose: ['Vad linjen hjälper till med', 'What the line helps with'],
  'grantCalls.purpose': ['Vad pengarna är till för', 'What the money is for'],
  topics: ['Vad man kan fråga om', 'What one may ask about'],
  phone: [
    'Telefonnummer',
    'Telephone number',
    'Som källan skriver det. Inget betalnummer.',
    'As its source writes it. No premium number.',
  ],
  openingHours: [
    'Öppettider',
    'Opening hours',
    'Till exempel Mo-Fr 09:00-16:00; PH off. Tomt om inga klockslag är kända.',
    'As Mo-Fr 09:00-16:00; PH off. Empty where no times are known.',
  ],
  hoursNote: [
    'Vad källan säger om tiderna när den inte ger klockslag',
    'What the source says of the hours where it gives no times',
  ],
  eves: ['Midsommarafton, julafton och nyårsafton', "Midsummer's, Christmas and New Year's eve"],
  audience: ['Vem linjen är till för', 'Whom the line is for'],
  bill: [
    'Telefonräkningen',
    'The telephone bill',
    'Bara om källan säger det.',
    'Only where the source says so.',
  ],
  website: ['Webbsida', 'Web page', 'Börjar med https://', 'Begins with https://'],
  sources: ['Källor till enskilda uppgifter', 'Sources of single facts'],
  source: [
    'Sidan som uppgifterna kommer från',
    'The page that the facts are from',
    'Börjar med https://',
    'Begins with https://',
  ],
  publisher: ['Vem som svarar för den sidan', 'Who answers for that page'],
  reviewed: [
    'Senast kontrollerad',
    'Last checked',
    'Dagen då du jämförde med källan. Efter tolv månader skrivs årtalet ut på sidorna.',
    'The day on which you compared it with its source. After twelve months pages tell the year.',
  ],
  validFrom: ['Gäller från och med', 'Holds from'],
  validUntil: [
    'Gäller till och med',
    'Holds until',
    'Därefter påstår sidorna ingenting.',
    'After it pages claim nothing.',
  ],
  withdrawn: ['Gäller inte längre från och med', 'Not in force from'],
  reason: ['Varför', 'Why', 'En mening som besökare ser.', 'A sentence that visitors see.'],
  instead: [
    'Vad som visas i stället',
    'What is shown instead',
    'För en linje visas annars Kvinnofridslinjen.',
    'For a line, Kvinnofridslinjen is shown otherwise.',
  ],
  announcer: ['Vem som utlyser', 'Who announces it'],
  amount: [
    'Belopp i kronor',
    'Amount in kronor',
    'För alla sökande tillsammans, som 400 000.',
    'For all applicants together, as 400 000.',
  ],
  year: ['År som pengarna gäller', 'The year of the money'],
  opens: ['Första dagen att söka', 'First day to apply'],
  lastDay: ['Sista dagen att söka', 'Last day to apply'],
  closingTime: ['Klockslag den dagen', 'Time of that day'],
  formerLastDay: [
    'Tidigare sista dag',
    'Former last day',
    'Om den har flyttats.',
    'Where it was moved.',
  ],
  decisionDay: ['Dag för beslut', 'Day of the decision'],
  applicantsLead: ['Vilka som kan söka, inledning', 'Who may apply, a lead'],
  applicants: ['De som kan söka', 'Who may apply'],
  label: ['Slag av sökande', 'Kind of applicant'],
  share: [
    'Högsta andel i procent',
    'Highest share in per cent',
    'Tomt om utlysningen inte anger någon.',
    'Empty where the call states none.',
  ],
  shareText: ['Hur utlysningen skriver andelen', 'How the call puts the share'],
  uses: ['Vad pengarna får användas till', 'What the money may be used for'],
  areas: ['Områden', 'Areas'],
  priority: ['Vad som går först', 'What goes first'],
  goalsLead: ['Målen, inledning', 'The goals, a lead'],
  goals: ['Målen', 'The goals'],
  application: ['Hur man söker', 'How one applies'],
  content: ['Vad ansökan ska innehålla', 'What the application holds'],
  contact: [
    'E-post till en funktionsbrevlåda',
    "A functional mailbox's address",
    'Aldrig en persons adress.',
    "Never a person's address.",
  ],
  postalAddress: ['Postadress, en rad i taget', 'Postal address, a line each'],
  unsaid: ['Vad utlysningen inte säger', 'What the call leaves unsaid'],
  steps: ['Att bocka av före sista dagen', 'To tick off before the last day'],
  body: ['Text', 'Text'],
  blocks: ['Delar', 'Parts'],
  heading: ['Rubrik', 'Heading'],
  isUnasked: [
    'Visa avsnittet också där ingen har valt avsnitt',
    'Show the section where none is chosen too',
  ],
  kind: ['Slag', 'Kind'],
  text: ['Text', 'Text'],
  'checklist.text': ['Ord i definitionen', 'Words of the definition'],
  items: ['Punkter', 'Entries'],
  address: ['Länkens adress', "The link's address", 'Börjar med https://', 'Begins with https://'],
  whose: ['Vems numret är', 'Whose number it is'],
  from: ['Från år', 'From year'],
  until: ['Till år', 'To year'],
  citation: ['Källa', 'Source'],
  responsibility: ['Vem som har ansvaret', 'Who bears the responsibility'],
  aim: ['Vilka målet också gäller', 'Whom the aim covers too'],
  acts: ['Handlingar', 'Acts'],
  means: ['Medel', 'Means'],
  purposes: ['Syften', 'Purposes'],
  id: [
    'Kortnamn',
    'Short name',
    'Små bokstäver, siffror och bindestreck. Ändra det inte i onödan.',
    'Small letters, figures and hyphens. Do not change it without need.',
  ],
  sentence: ['Samma sak som en mening', 'The same as a sentence'],
  example: ['Exempel', 'Example'],
  note: ['Not', 'Note'],
  coordinators: ['Koordinatorernas nummer', "The coordinators' number"],
  protocolVersion: ['Protokollets år', "The protocol's year"],
  penalCodeVersion: [
    'Lagens lydelse',
    "The law's wording",
    'Som SFS 2018:601.',
    'As SFS 2018:601.',
  ],
  version: ['Version', 'Version'],
  published: ['Publiceras', 'Published'],
  expires: ['Slutar gälla', 'Ends'],
  county: ['Län', 'County'],
  schemaVersion: ['Dokumentets form', "The document's shape"],
};

/** What choices are called, by their field and value. */
const choices: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  'hoursNote.office-hours': ['Kontorstid', 'Office hours'],
  'eves.closed': ['Stängt, som på helgdagar', 'Closed, as on holidays'],
  'eves.open': ['Öppet som en vanlig dag', 'Open as on any day'],
  'audience.professionals': ['Yrkesverksamma', 'Professionals'],
  'audience.exposed': ['Den som är utsatt', 'Who is exposed'],
  'bill.hidden': ['Samtalet syns inte på räkningen', 'The call is not on the bill'],
  'kind.paragraph': ['Stycke', 'Paragraph'],
  'kind.list': ['Punktlista', 'List'],
  'kind.heading': ['Underrubrik', 'Heading'],
  'kind.link': ['Länk', 'Link'],
  'kind.phone': ['Telefonnummer', 'Telephone number'],
  'kind.strategy': ['Nationella strategin', 'The national strategy'],
};

/**
 * What the field of a fact is called, and its hint.
 * @param path where the fact stands in its document, its kind of record first
 */
export function fieldWords(path: readonly (string | number)[], language: CliLanguage): FieldWords {
  const names = path.filter((step) => typeof step === 'string');
  const name = names.at(-1) ?? '';
  const [sv, en, svHint, enHint] = fields[`${names[0]}.${name}`] ?? fields[name] ?? [name, name];
  const hint = language === 'sv' ? svHint : enHint;
  return { label: language === 'sv' ? sv : en, ...(hint !== undefined && { hint }) };
}

/** What a choice is called. */
export function choiceWords(field: string, value: string, language: CliLanguage): string {
  const told = choices[`${field}.${value}`];
  return told ? told[language === 'sv' ? 0 : 1] : value;
}
