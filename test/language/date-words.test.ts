import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText, dayMonthText, dayOfMonthText } from '../../src/language/date-words.js';
import en from '../../src/language/translations/credits/en.js';
import { swedish } from '../../src/language/words.js';
import { dateOf } from '../../src/time/civil-date.js';

/** A witness: what the engine calls days and months. */
function witness(locale: string, options: Intl.DateTimeFormatOptions, day: number): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day * 86_400_000);
}

for (const [words, locale] of [
  [swedish, 'sv'],
  [en, 'en-GB'],
] as const) {
  test(`names months in ${locale} as Intl does`, () => {
    for (let day = dateOf(2026, 1, 1); day <= dateOf(2026, 12, 31); day++) {
      const date = witness(locale, { day: 'numeric', month: 'long' }, day);
      assert.equal(dayMonthText(words, day), date);
      assert.equal(dateText(words, day), `${date} 2026`);
    }
  });
}

test('has a day of every year, the leap day too', () => {
  assert.equal(dayOfMonthText(swedish, 29, 2), '29 februari');
});
