import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownWords, phraseCode, phrasesIn } from '../../src/embed/fallback-phrases.js';

test('cuts a text into phrases, without its numbers', () => {
  assert.deepEqual(
    phrasesIn('Kvinnofridslinjen. Ring 020-50 50 50! Öppet').map(({ text }) => text),
    ['Kvinnofridslinjen', 'Ring', 'Öppet'],
  );
  assert.deepEqual(phrasesIn(' . – 112.'), []);
});

test('finds the words that are an editor’s own', () => {
  const known = ['ring', 'sistadag', 'vidfara'];
  const own = (text: string) =>
    ownWords(text, (key) => known.includes(key)).map(({ text }) => text);
  assert.deepEqual(own('Ring. Vid fara!'), []);
  assert.deepEqual(own('Ring. Fråga efter Anna. Välkommen.'), ['Fråga efter Anna', 'Välkommen']);
  // What stands behind a label is a fact that may have changed, if there are figures in it.
  assert.deepEqual(own('Sista dag: onsdag 15 augusti 2018'), []);
  assert.deepEqual(own('Sista dag: snart'), ['snart']);
  assert.deepEqual(own('Ring! 15 augusti'), ['15 augusti']);
});

test('has at most three characters for a phrase, others for others', () => {
  assert.match(phraseCode('ring'), /^[\da-z]{3}$/);
  assert.match(phraseCode('enlängremeningommycket'), /^[\da-z]{3}$/);
  const keys = ['ring', 'gnir', 'öppet', 'stängt', 'vidakutfararing', 'vidakutfararinga'];
  assert.equal(new Set(keys.map(phraseCode)).size, keys.length);
  // What is in the loader of an older page is compared with this.
  assert.equal(phraseCode('a'), '2p');
});
