import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { translation } from '../../src/language/translation.js';
import { str } from '../../src/language/words.js';

const credit = { translator: 'machine', translated: '2026-11-24', review: null };
const id = (text: string) => generateMsgId(text, false);

const english = translation(
  'en',
  { [id('Öppet nu')]: 'Open now', until: str`until ${0}` as never },
  credit,
);

test('says what is translated, and in Swedish what is not', () => {
  assert.equal(english.msg('Öppet nu'), 'Open now');
  assert.equal(english.msg('Stängt nu'), 'Stängt nu');
  assert.equal(english.msg(str`till ${'kl. 16'}`, { id: 'until' }), 'until kl. 16');
});

test('tells of a text of the material whether it is translated', () => {
  assert.equal(english.translated('Öppet nu'), 'Open now');
  assert.equal(english.translated('Öppet nu'), 'Open now');
  assert.equal(english.translated('Stängt nu'), null);
});

test('has its language, its direction and what is told of it', () => {
  assert.deepEqual([english.locale, english.dir], ['en', 'ltr']);
  assert.match(english.note!.credit, /24/);
  const term = (text: string) => [text];
  assert.deepEqual(english.marked('Örebro', term), ['', ['Örebro'], '']);
  // Swedish that is easy to read holds no foreign terms.
  assert.equal(translation('sv-simple', {}, credit).marked('Örebro', term), 'Örebro');
});

test('keeps values in another script than Arabic together, left to right', () => {
  const arabic = translation('ar', {}, credit);
  assert.equal(arabic.dir, 'rtl');
  assert.equal(arabic.msg(str`${'09:00'} och ${'نص'}`), '\u206609:00\u2069 och نص');
  assert.equal(english.msg(str`${'09:00'} och`), '09:00 och');
});
