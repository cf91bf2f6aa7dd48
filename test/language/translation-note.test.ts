import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../src/language/translations/credits/en.js';
import { translatedLocales } from '../../src/language/locales.js';
import { translationNote } from '../../src/language/translation-note.js';
import type { Words } from '../../src/language/words.js';

const words = en;

const unreviewed = words.msg('Ingen som kan språket och ämnet har granskat texten ännu.');
const interpreter = words.msg('Du kan be om tolk när du ringer.');

test('says of a translation by machine that it is one, and that nobody has reviewed it', () => {
  const note = translationNote(words, {
    translator: 'machine',
    translated: '2026-11-24',
    review: null,
  });
  assert.equal(note.warning, 'Machine translated, not reviewed.');
  assert.equal(
    note.credit,
    `Translation: machine translation, 24 November 2026. ${unreviewed} Phone numbers, times and dates are the same as in Swedish. ${interpreter}`,
  );
});

test('says of one by people that nobody has reviewed it, as long as that is so', () => {
  const note = translationNote(words, {
    translator: 'Tolkcentralen',
    translated: '2026-11-24',
    review: null,
  });
  assert.equal(note.warning, 'This translation has not been reviewed.');
  assert.match(note.credit, /^Translation: Tolkcentralen, 24 November 2026\./);
  assert.ok(note.credit.includes(unreviewed));
});

test('names who reviewed it, and when, in place of the warning', () => {
  const note = translationNote(words, {
    translator: 'Tolkcentralen',
    translated: '2026-11-24',
    review: { reviewer: 'Kvinnojouren', reviewed: '2027-02-01' },
  });
  assert.equal(note.warning, '');
  assert.equal(
    note.credit,
    'Translation: Tolkcentralen, 24 November 2026. Reviewed by: Kvinnojouren, 1 February 2027.',
  );
});

test('has for every language who translated it, and when', async () => {
  for (const locale of translatedLocales) {
    const file: { default: Words } = await import(
      `../../src/language/translations/credits/${locale}.ts`
    );
    const { note, locale: own } = file.default;
    assert.equal(own, locale);
    assert.match(note!.credit, /20\d\d/);
    assert.notEqual(note!.toSwedish, note!.toTranslation);
  }
});
