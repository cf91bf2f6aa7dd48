import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf } from '../../src/material/phrases.js';

test('cuts a text into phrases', () => {
  assert.deepEqual(phrasesOf('Kvinnofridslinjen. Ring! Öppet: 24 timmar\nKl. 9 kl. tio'), [
    { text: 'Kvinnofridslinjen', key: 'kvinnofridslinjen', isLabel: false },
    { text: 'Ring', key: 'ring', isLabel: false },
    { text: 'Öppet', key: 'öppet', isLabel: true },
    { text: '24 timmar', key: '24timmar', isLabel: false },
    // A full stop before a figure or a small letter ends nothing.
    { text: 'Kl. 9 kl. tio', key: 'kl9kltio', isLabel: false },
  ]);
  assert.deepEqual(phrasesOf(' . – '), []);
  // A letter with its mark apart is the same letter.
  assert.equal(phrasesOf('O\u0308ppet')[0]!.key, 'öppet');
  assert.deepEqual(
    phrasesOf('هل؟ نعم').map(({ key }) => key),
    ['هل', 'نعم'],
  );
});
