import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../src/language/translations/en.js';
import { translatedLocales } from '../../src/language/locales.js';
import { translationNote } from '../../src/language/translation-note.js';
import type { Words } from '../../src/language/words.js';

const words = en;

test('says of a translation by machine that nobody has reviewed it', () => {
  const note = translationNote(words, {
    translator: 'machine',
    translated: '2026-11-24',
    review: null,
  });
  assert.equal(
    note.warning,
    'Nobody who knows the language and the field has reviewed this text yet.',
  );
  assert.equal(
    note.credit,
    'Translation: machine translation, 24 November 2026. Phone numbers, times and dates are the same as in Swedish.',
  );
});

test('says the same of one by people, as long as nobody has reviewed it', () => {
  const note = translationNote(words, {
    translator: 'Tolkcentralen',
    translated: '2026-11-24',
    review: null,
  });
  assert.match(note.warning, /^Nobody/);
  assert.match(note.credit, /^Translation: Tolkcentralen, 24 November 2026\./);
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
    const file: { default: Words } = await import(`../../src/language/translations/${locale}.ts`);
    const { note, locale: own } = file.default;
    assert.equal(own, locale);
    assert.match(note!.credit, /20\d\d/);
    assert.notEqual(note!.toSwedish, note!.toTranslation);
  }
});
