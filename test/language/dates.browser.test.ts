import { expect } from '@open-wc/testing';
import { dateText } from '../../src/language/date-words.js';
import { weekdayDateText, weekdayName } from '../../src/language/weekday-words.js';
import { kronorText } from '../../src/language/number-words.js';
import { translatedLocales, type TranslatedLocale } from '../../src/language/locales.js';
import { swedish, type Words } from '../../src/language/words.js';
import { dateOf, weekday } from '../../src/time/civil-date.js';
import { clockText } from '../../src/time/clock-time.js';

async function wordsOf(locale: TranslatedLocale): Promise<Words> {
  const file: { default: Words } = await import(
    `../../src/language/translations/credits/${locale}.ts`
  );
  return file.default;
}

/** Days of every weekday and month, in years from 2018 to 2100, leap days and year's ends among them. */
const days = [2018, 2020, 2026, 2027, 2028, 2050, 2099, 2100].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) =>
    dateOf(year, month + 1, 1 + ((year * 7 + month * 5) % 28)),
  ),
);
days.push(dateOf(2028, 2, 29), dateOf(2026, 12, 31), dateOf(2027, 1, 1));

/** The words of a text in one form: engines write the same name with other spaces and marks. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u2066-\u2069\u200c\u200e\u200f]|\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();

for (const locale of ['sv', ...translatedLocales] as const) {
  describe(`dates and numbers in ${locale}`, () => {
    let words: Words;
    before(async () => {
      words = locale === 'sv' ? swedish : await wordsOf(locale);
    });

    it('has the year of our calendar and the day of the month, in Latin figures', () => {
      for (const day of days) {
        const date = new Date(day * 86_400_000);
        const figures = weekdayDateText(words, day).match(/\p{N}+/gu);
        expect(figures).to.deep.equal([String(date.getUTCDate()), String(date.getUTCFullYear())]);
      }
    });

    it('names weekdays and months as the browser would, told which calendar and language', () => {
      const options = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;
      const tag = locale === 'sv-simple' ? 'sv' : locale;
      const names = new Intl.DateTimeFormat(tag, { ...options, weekday: 'long' });
      const dates = new Intl.DateTimeFormat(tag, { ...options, day: 'numeric', month: 'long' });
      // Where the engine does not know the language, it would answer in the visitor's own.
      if (names.resolvedOptions().locale !== tag) return;
      // WebKitGTK's data has Somali's former names of months; those of today are told by the others.
      const hasOldMonths = dates.format(0).includes('Bisha Koobaad');
      for (const day of days) {
        const parts = dates.formatToParts(new Date(day * 86_400_000));
        const month = parts.find(({ type }) => type === 'month')!.value;
        if (!hasOldMonths) expect(folded(dateText(words, day))).to.contain(folded(month));
        expect(folded(weekdayDateText(words, day))).to.contain(
          folded(names.format(new Date(day * 86_400_000))),
        );
      }
    });

    it('has seven names of weekdays, and twelve of months', () => {
      const weekdays = Array.from({ length: 7 }, (_, index) => weekdayName(words, index + 1));
      const months = Array.from({ length: 12 }, (_, index) =>
        dateText(words, dateOf(2026, index + 1, 5)),
      );
      expect(new Set(weekdays).size).to.equal(7);
      expect(new Set(months).size).to.equal(12);
      for (const day of days)
        expect(weekdayDateText(words, day)).to.contain(weekdays[weekday(day) - 1]);
    });

    it('has a clock of 24 hours, and amounts in Latin figures', () => {
      expect([0, 9 * 60, 13 * 60 + 5, 23 * 60 + 59, 1440].map(clockText)).to.deep.equal([
        '00:00',
        '09:00',
        '13:05',
        '23:59',
        '24:00',
      ]);
      expect(
        kronorText(words, 900_000)
          .replace(/[^\p{N}\s]/gu, '')
          .trim(),
      ).to.match(/^900\s000$/);
    });
  });
}
