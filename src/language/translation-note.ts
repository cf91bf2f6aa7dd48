import { parseDate } from '../time/civil-date.js';
import { dateText } from './date-words.js';
import { str, type TranslationNote, type Words } from './words.js';

/** Who made a translation, and who has reviewed it. Organisations only: no private person's name. */
export interface TranslationCredit {
  /** An organisation's name, as it is to be read; `machine` for a translation that no person has made. */
  readonly translator: string;
  /** The date on which it was made or last changed, `YYYY-MM-DD`. */
  readonly translated: string;
  /** The review by someone who knows both the language and the field; null as long as there is none. */
  readonly review: { readonly reviewer: string; readonly reviewed: string } | null;
}

/** What is told of a translation that is made and reviewed as its credit says. */
export function translationNote(
  words: Words,
  { translator, translated, review }: TranslationCredit,
): TranslationNote {
  const { msg } = words;
  const day = (date: string) => dateText(words, parseDate(date)!);
  const by = translator === 'machine' ? msg('maskinöversatt') : translator;
  const made = msg(str`Översättning: ${by}, ${day(translated)}.`);
  return {
    warning: review
      ? ''
      : translator === 'machine'
        ? msg('Maskinöversatt, inte granskad.')
        : msg('Översättningen är inte granskad.'),
    credit: review
      ? `${made} ${msg(str`Granskad av: ${review.reviewer}, ${day(review.reviewed)}.`)}`
      : [
          made,
          msg('Ingen som kan språket och ämnet har granskat texten ännu.'),
          msg('Telefonnummer, tider och datum är desamma som på svenska.'),
          msg('Du kan be om tolk när du ringer.'),
        ].join(' '),
    toSwedish: msg('Visa på svenska'),
    toTranslation: msg('Visa översättningen'),
  };
}
