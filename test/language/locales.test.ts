import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { directionOf, localeOf, translatedLocales } from '../../src/language/locales.js';

for (const [tag, locale] of [
  ['sv', 'sv'],
  ['SV', 'sv'],
  ['sv-SE', 'sv'],
  ['sv-FI', 'sv'],
  ['sv-simple', 'sv-simple'],
  ['sv-SE-simple', 'sv-simple'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['en_US', 'en'],
  ['fi-FI', 'fi'],
  ['ar-SY', 'ar'],
  ['ar-Arab-IQ', 'ar'],
  ['so-SO', 'so'],
  ['fa', 'fa'],
  ['fa-IR', 'fa'],
  ['fa-AF', 'fa'],
  ['prs', 'fa'],
  ['prs-AF', 'fa'],
  [' uk ', 'uk'],
  ['', null],
  ['eo', null],
  ['eng', null],
  ['arabiska', null],
  ['english', null],
  ['-', null],
  ['simple', null],
  ['en GB', null],
] as const) {
  test(`takes lang="${tag}" for ${locale}`, () => {
    assert.equal(localeOf(tag), locale);
  });
}

test('takes any region or extension of a language for the language, and no text for a crash', () => {
  const subtags = fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...translatedLocales.slice(1)), subtags, (locale, more) => {
      assert.equal(localeOf([locale, ...more].join('-')), locale);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const locale = localeOf(text);
      assert.ok(locale === null || ['sv', ...translatedLocales].includes(locale));
    }),
  );
});

test('writes Arabic and Persian from right to left', () => {
  const rtl = translatedLocales.filter((locale) => directionOf(locale) === 'rtl');
  assert.deepEqual(rtl, ['ar', 'fa']);
  for (const locale of translatedLocales) {
    // A witness, where the engine has one.
    const { textInfo } = new Intl.Locale(locale) as unknown as { textInfo?: { direction: string } };
    if (textInfo) assert.equal(directionOf(locale), textInfo.direction, locale);
  }
});
