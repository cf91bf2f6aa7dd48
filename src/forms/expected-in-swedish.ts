/** What is expected of facts, by the English words that complete "should be …". */
const expectations: Readonly<Record<string, string>> = {
  'an object': 'ett objekt, inom { och }',
  'an object, by names': 'ett objekt med en post för varje namn, inom { och }',
  'a list with at least one entry': 'en lista med minst en post, inom [ och ]',
  'names that differ': 'namn (id) som skiljer sig åt',
  'names that differ in all parts': 'namn (id) som skiljer sig åt i alla delar',
  'a name of small letters, figures and hyphens':
    'ett namn som börjar med en bokstav, av små bokstäver utan prickar, siffror och bindestreck',
  'a text': 'en text',
  'a text, in Swedish or by language':
    'en text på svenska, eller texter efter språk där svenska (sv) finns med',
  'texts by language tags, as sv and en': 'texter efter språkkoder, som sv och en',
  'a date, YYYY-MM-DD': 'ett datum som finns, ÅÅÅÅ-MM-DD',
  'a day that has been': 'en dag som har varit',
  'a time of day, HH:MM': 'ett klockslag, TT:MM',
  'a date and time, 2026-11-26T09:00:00Z': 'datum och tid, som 2026-11-26T09:00:00Z',
  'a year': 'ett årtal',
  'a version of the shape, 1.0': 'formens version, 1.0',
  'an act, SFS 2018:601': 'en författning, som SFS 2018:601',
  'opening hours, such as Mo-Fr 09:00-16:00; PH off':
    'öppettider, som Mo-Fr 09:00-16:00; PH off, eller null där inga klockslag är kända',
  'a Swedish telephone number as printed, 010-123 45 67, not a premium one':
    'ett svenskt telefonnummer som det trycks, 010-123 45 67, och inget betalnummer',
  'a sentence with the number in it': 'en mening som har numret i sig, skrivet likadant',
  "its own, not a national line's": 'linjens eget, inte en nationell linjes',
  'whose the number is: a national line has its own':
    'den som har numret: en nationell linje har sitt eget',
  'left out: this line is the same for every county':
    'utelämnad: den linjen är densamma för alla län, och finns alltid',
  "a functional mailbox's address, not a named person's":
    'en funktionsbrevlådas adress, inte en namngiven persons',
  'an https address in plain letters, without a user name':
    'en adress som börjar med https://, med vanliga bokstäver och utan användarnamn',
  'a paragraph or a list': 'ett stycke (kind: paragraph) eller en lista (kind: list)',
  'a paragraph, list, heading, link, phone or strategy':
    'ett av slagen (kind) paragraph, list, heading, link, phone och strategy',
  'citations of audience, hoursNote': 'källor till audience eller hoursNote',
  'a text without characters that are not seen and change the direction':
    'en text utan tecken som inte syns och som vänder skrivriktningen',
  "a text without a person's own address": 'en text utan en persons egen adress',
  'a text with Swedish telephone numbers alone, and none at a premium rate':
    'en text med bara svenska telefonnummer, och inga betalnummer',
  "a text with a national line's own number beside its name":
    'en text där en nationell linjes namn står med linjens eget nummer',
};

/** How to write hours, by the English words that complete "write …". */
const hoursMends: Readonly<Record<string, string>> = {
  'times without kl.': 'klockslag utan kl.',
  'times with a colon, as 09:00': 'klockslag med kolon, som 09:00',
  'hours and minutes as 09:00-16:00': 'timmar och minuter som 09:00-16:00',
  'weekdays as Mo,Tu,We,Th,Fr,Sa,Su': 'veckodagar som Mo,Tu,We,Th,Fr,Sa,Su',
  'a semicolon between rules': 'semikolon mellan reglerna',
  'dates that exist, in order': 'datum som finns, i ordning',
  'rules as Mo-Fr 09:00-16:00, PH off, Jun 22-Aug 07 Mo-Fr 09:00-12:00 or 2026 Sep 25 13:00-16:00, with semicolons between':
    'regler som Mo-Fr 09:00-16:00, PH off, Jun 22-Aug 07 Mo-Fr 09:00-12:00 eller 2026 Sep 25 13:00-16:00, med semikolon mellan',
  'at most 4096 characters and 200 rules': 'högst 4096 tecken och 200 regler',
};

/** The same where a part of the words is told by what is read. */
const patterns: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^a whole number from (\d+) to (\d+)$/,
    (least, most) => `ett heltal från ${least} till ${most}, utan citattecken`,
  ],
  [
    /^an address on one of the county's hosts: (.*)$/,
    (hosts) => `en adress hos någon av länets värdar: ${hosts}`,
  ],
  [
    /^opening hours: write (.*); not understood: "([^]*)" at character (\d+)$/,
    (mend, found, at) =>
      `öppettider. Skriv ${hoursMends[mend!] ?? mend}. Tecken ${at} förstås inte: ”${found}”`,
  ],
  // One of some values.
  [/^([\w-]+(?: or [\w-]+)*)$/, (values) => values!.replaceAll(' or ', ' eller ')],
];

/**
 * What was expected of a fact, in Swedish words that complete "ska vara …": the one place that has them, since pages speak to those
 * who run them in English.
 * @param expected the same in words that complete "should be …"; what is not known is given back as it is
 */
export function expectedInSwedish(expected: string): string {
  const words = expectations[expected];
  if (words !== undefined) return words;
  for (const [pattern, said] of patterns) {
    const parts = pattern.exec(expected);
    if (parts) return said(...parts.slice(1));
  }
  return expected;
}
