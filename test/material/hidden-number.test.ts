import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenMend, hiddenNumber } from '../../src/material/hidden-number.js';

const shown = ['0191234567', '112', '020505050'];

test('hides no number that is not shown', () => {
  assert.equal(hiddenNumber(['0191234567', '112'], shown), undefined);
  assert.equal(hiddenNumber(['112', '0190000000'], shown), hiddenMend('0190000000'));
  assert.equal(hiddenNumber(['112'], []), hiddenMend('112'));
  assert.equal(hiddenNumber([], []), undefined);
});

test('asks for a line’s own number where others than 112 are written', () => {
  const own = '0191234567';
  assert.equal(hiddenNumber(['020505050', '112'], shown, own), '0191234567 is missing there');
  assert.equal(hiddenNumber(['020505050', own], shown, own), undefined);
  assert.equal(hiddenNumber(['112'], shown, own), undefined);
  assert.equal(hiddenNumber([], shown, own), undefined);
  // A line without a number has none to be written.
  assert.equal(hiddenNumber(['020505050'], shown, null), undefined);
  assert.equal(hiddenNumber(['020505050'], shown), undefined);
});
