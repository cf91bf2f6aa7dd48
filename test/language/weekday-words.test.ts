import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText } from '../../src/language/date-words.js';
import en from '../../src/language/translations/credits/en.js';
import { weekdayDateText, weekdayName } from '../../src/language/weekday-words.js';
import { swedish } from '../../src/language/words.js';
import { dateOf, weekday } from '../../src/time/civil-date.js';

for (const [words, locale] of [
  [swedish, 'sv'],
  [en, 'en-GB'],
] as const) {
  test(`names weekdays in ${locale} as Intl does`, () => {
    const witness = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let day = dateOf(2026, 1, 1); day <= dateOf(2026, 1, 14); day++) {
      const name = witness.format(day * 86_400_000);
      assert.equal(weekdayName(words, weekday(day)), name);
      assert.equal(weekdayDateText(words, day), `${name} ${dateText(words, day)}`);
    }
  });
}
