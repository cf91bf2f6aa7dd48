import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf } from '../../src/material/phrases.js';
import { misfit } from '../../src/publication/misfit.js';
import type { ShownInPlace } from '../../src/publication/shown-in-place.js';

const line: ShownInPlace = {
  numbers: ['0191234567', '112', '020505050'],
  own: '0191234567',
  names: ['Kommunens jour', { sv: 'Jouren', fi: 'Päivystys. Aina' }],
};
const withdrawn: ShownInPlace = { ...line, own: null, former: '0990000000' };

/** Why what is shown may not stand in the place of some numbers and words. */
const whyNot = (shown: ShownInPlace, numbers: readonly string[], words = '') =>
  misfit({ numbers, words: phrasesOf(words) }, shown);

test('fits where its number is written, or none', () => {
  assert.equal(whyNot(line, ['0191234567']), undefined);
  assert.equal(whyNot(line, ['112', '0191234567', '020505050']), undefined);
  assert.equal(whyNot(line, ['112']), undefined);
  assert.equal(whyNot(line, []), undefined);
});

test('gives no number for another, and says which it is now', () => {
  assert.equal(
    whyNot(line, ['0102235760']),
    '"0102235760" would be hidden; put it outside, or write 0191234567, which it is now',
  );
  // Where its own is there too, the other one is not an earlier one of its own.
  assert.equal(
    whyNot(line, ['0191234567', '0102235760']),
    '"0102235760" would be hidden; put it outside',
  );
  assert.match(whyNot(line, ['020505050'])!, /^0191234567 is missing there/);
  assert.equal(
    whyNot({ numbers: [], own: null, names: [] }, ['112']),
    '"112" would be hidden; put it outside',
  );
});

test('hides no words but the name of what is shown, in whatever language', () => {
  for (const words of ['', 'KOMMUNENS JOUR: jouren', 'Päivystys. Aina!']) {
    assert.equal(whyNot(line, [], words), undefined, words);
  }
  for (const words of ['Kommunens', 'Kommunens jour i dag', 'Jouren. Välkommen!']) {
    assert.match(whyNot(line, [], words)!, /^".+" would be hidden; put it outside$/, words);
  }
  assert.match(whyNot(line, ['0191234567'], 'Jouren. Välkommen!')!, /"Välkommen"/);
});

test('stands in the place of a withdrawn line’s number, and of no other one', () => {
  assert.equal(whyNot(withdrawn, ['0990000000', '112']), undefined);
  assert.equal(whyNot(withdrawn, ['0191234567']), undefined);
  assert.match(whyNot(withdrawn, ['0102235760'])!, /"0102235760" would be hidden/);
});

test('takes one number for that of a withdrawn line that nobody knows any more', () => {
  const unknown = { ...withdrawn, former: null };
  assert.equal(whyNot(unknown, ['0102235760', '112']), undefined);
  assert.equal(whyNot(unknown, ['0102235760', '0102235760']), undefined);
  assert.equal(whyNot(unknown, []), undefined);
  assert.match(whyNot(unknown, ['0102235760', '0990000000'])!, /"0990000000" would be hidden/);
});
