import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownWords, phraseCode, phrasesIn } from '../../src/embed/fallback-phrases.js';

test('cuts a text into phrases, without its numbers', () => {
  assert.deepEqual(
    phrasesIn('Kvinnofridslinjen. Ring 020-50 50 50! Öppet: 24 timmar\nKl. 9 kl. tio'),
    [
      { text: 'Kvinnofridslinjen', key: 'kvinnofridslinjen', isLabel: false },
      { text: 'Ring', key: 'ring', isLabel: false },
      { text: 'Öppet', key: 'öppet', isLabel: true },
      { text: '24 timmar', key: '24timmar', isLabel: false },
      // A full stop before a figure or a small letter ends nothing.
      { text: 'Kl. 9 kl. tio', key: 'kl9kltio', isLabel: false },
    ],
  );
  assert.deepEqual(phrasesIn(' . – 112.'), []);
  // A letter with its mark apart is the same letter.
  assert.equal(phrasesIn('O\u0308ppet')[0]!.key, 'öppet');
  assert.deepEqual(
    phrasesIn('هل؟ نعم').map(({ key }) => key),
    ['هل', 'نعم'],
  );
});

test('finds the first words that are an editor’s own', () => {
  const known = ['ring', 'sistadag', 'vidfara'];
  const own = (text: string) => ownWords(text, (key) => known.includes(key));
  assert.equal(own('Ring. Vid fara!'), null);
  assert.equal(own('Ring. Fråga efter Anna. Välkommen.'), 'Fråga efter Anna');
  // What stands behind a label is a fact that may have changed, if there are figures in it.
  assert.equal(own('Sista dag: onsdag 15 augusti 2018'), null);
  assert.equal(own('Sista dag: snart'), 'snart');
  assert.equal(own('Ring! 15 augusti'), '15 augusti');
});

test('has at most three characters for a phrase, others for others', () => {
  assert.match(phraseCode('ring'), /^[\da-z]{3}$/);
  assert.match(phraseCode('enlängremeningommycket'), /^[\da-z]{3}$/);
  const keys = ['ring', 'gnir', 'öppet', 'stängt', 'vidakutfararing', 'vidakutfararinga'];
  assert.equal(new Set(keys.map(phraseCode)).size, keys.length);
  // What is in the loader of an older page is compared with this.
  assert.equal(phraseCode('a'), '2p');
});
