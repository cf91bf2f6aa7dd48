import { isPinnedNumber } from '../material/pinned-lines.js';
import { isSwedishNumber, nationalNumber } from '../material/phone-number.js';
import type { RecordGroup } from '../publication/record-groups.js';
import { expectedInSwedish } from './expected-in-swedish.js';
import { fieldInWords } from './field-in-words.js';
import type { Said } from './said.js';

/** What is to be chosen, and not filled in. */
const choices: Readonly<Record<string, Said>> = {
  audience: { sv: 'Välj vem linjen är till för.', en: 'Choose whom the line is for.' },
};

/** What to do about a value that is there, by what is expected of it. */
const mends: Readonly<Record<string, Said>> = {
  'a date, YYYY-MM-DD': {
    sv: 'Skriv ett datum som finns, som 2026-11-26.',
    en: 'Write a date that exists, as 2026-11-26.',
  },
  'a day that has been': {
    sv: 'Dagen har inte varit än. Skriv dagen då uppgifterna senast kontrollerades.',
    en: 'That day has not been yet. Write the day on which the facts were last checked.',
  },
  'a time of day, HH:MM': {
    sv: 'Skriv ett klockslag, som 23:59.',
    en: 'Write a time of day, as 23:59.',
  },
  'a whole number from 1 to 1000000000000': {
    sv: 'Skriv beloppet i hela kronor, som 900 000.',
    en: 'Write the amount in whole kronor, as 900 000.',
  },
  'a whole number from 2000 to 2100': {
    sv: 'Skriv ett årtal, som 2027.',
    en: 'Write a year, as 2027.',
  },
  'a whole number from 1 to 100': {
    sv: 'Skriv andelen i hela procent, från 1 till 100.',
    en: 'Write the share in whole per cent, from 1 to 100.',
  },
  'an https address in plain letters, without a user name': {
    sv: 'Skriv hela adressen till sidan, som https://www.kommunen.se/stod. Den ska börja med https://.',
    en: 'Write the whole address of the page, as https://www.kommunen.se/stod. It should begin with https://.',
  },
  "a functional mailbox's address, not a named person's": {
    sv: 'Skriv en funktionsbrevlådas adress, som bidrag@kommunen.se. En namngiven persons adress får inte stå här.',
    en: 'Write the address of a functional mailbox, as bidrag@kommunen.se. A named person’s address may not stand here.',
  },
  'a text, in Swedish or by language': {
    sv: 'Skriv texten på svenska. Andra språk kan inte stå ensamma.',
    en: 'Write the text in Swedish. Other languages cannot stand alone.',
  },
  'a text without characters that are not seen and change the direction': {
    sv: 'Det finns tecken i texten som inte syns. De kan ha följt med när du klistrade in den. Skriv om den.',
    en: 'There are characters in the text that are not seen. They may have come with a paste. Write it anew.',
  },
  "a text without a person's own address": {
    sv: 'Ta bort e-postadressen: en persons egen adress får inte stå i texten.',
    en: 'Remove the e-mail address: a person’s own may not stand in the text.',
  },
  'a text with Swedish telephone numbers alone, and none at a premium rate': {
    sv: 'Ett nummer i texten är inget vanligt svenskt telefonnummer. Ta bort det.',
    en: 'A number in the text is no ordinary Swedish telephone number. Remove it.',
  },
  "a text with a national line's own number beside its name": {
    sv: 'Texten nämner en nationell linje med ett annat nummer. Skriv linjens eget nummer, eller inget.',
    en: 'The text names a national line with another number. Write that line’s own number, or none.',
  },
};

const lists: Readonly<Record<string, Said>> = {
  applicants: { sv: 'Lägg till minst en som kan söka.', en: 'Add at least one who may apply.' },
  steps: { sv: 'Lägg till minst ett steg.', en: 'Add at least one step.' },
};

/**
 * What is wrong with a field of a form, in words that say what to do.
 * @param field where it stands in the record: `applicants.0.share`
 * @param expected in words that complete "should be …"
 */
export function problemInForm(
  group: RecordGroup,
  field: string,
  value: unknown,
  expected: string,
): Said {
  const name = field
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .at(-1)!;
  if (name in choices) return choices[name]!;
  const isList = value === undefined || Array.isArray(value);
  if (isList && expected === 'a list with at least one entry') {
    return lists[name] ?? { sv: 'Lägg till minst en rad.', en: 'Add at least one row.' };
  }
  if (value === undefined || value === null || value === '') {
    const { sv, en } = fieldInWords(name);
    return { sv: `Fyll i ${sv}.`, en: `Fill in ${en}.` };
  }
  if (name === 'phone') return phoneMend(String(value));
  if (name === 'name' && group === 'hotlines' && expected.startsWith('its own')) {
    return {
      sv: 'Namnet kan tas för en nationell linjes, polisens eller nödnumrets. Ge linjen ett eget namn.',
      en: 'The name can be taken for that of a national line, the police or the emergency number. Give the line a name of its own.',
    };
  }
  return (
    mends[expected] ?? {
      sv: `Det ska vara ${expectedInSwedish(expected)}.`,
      en: `It should be ${expected}.`,
    }
  );
}

/** Why a number is not taken. */
function phoneMend(phone: string): Said {
  if (isPinnedNumber(phone)) {
    return {
      sv: 'Det är numret till 112, 114 14 eller Kvinnofridslinjen. De finns redan. Skriv linjens eget nummer.',
      en: 'That is the number of 112, 114 14 or Kvinnofridslinjen. They are there already. Write the line’s own number.',
    };
  }
  if (/^(?:0(?:900|939|944)|118)/.test(nationalNumber(phone))) {
    return {
      sv: 'Det är ett betalnummer. Den som söker hjälp ska inte betala mer än för ett vanligt samtal. Skriv ett annat nummer.',
      en: 'That is a premium number. Who looks for help is not to pay more than for a call. Write another number.',
    };
  }
  return /^\+(?!46)/.test(phone.trim()) || isSwedishNumber(phone)
    ? {
        sv: 'Det är inget svenskt nummer. Skriv ett, som 010-123 45 67.',
        en: 'That is no Swedish number. Write one, as 010-123 45 67.',
      }
    : {
        sv: 'Skriv ett svenskt telefonnummer med riktnummer, som 010-123 45 67. Bara siffror, mellanslag och bindestreck.',
        en: 'Write a Swedish telephone number with its area code, as 010-123 45 67. Figures, spaces and hyphens alone.',
      };
}
