/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShiftPresses } from '../../src/elements/quick-exit/shift-presses.js';

/** Presses and lets go of keys, one after another at the given times. */
function press(presses: ShiftPresses, ...keys: [key: string, at: number][]): (number | null)[] {
  return keys.map(([key, at]) => {
    presses.down(key);
    return presses.up(key, at);
  });
}

test('leaves at the third press of Shift', () => {
  const presses = new ShiftPresses();
  const shift: [string, number][] = [
    ['Shift', 1000],
    ['Shift', 2000],
    ['Shift', 6999],
  ];
  assert.deepEqual(press(presses, ...shift), [2, 1, 0]);
  assert.deepEqual(press(presses, ['Shift', 7000]), [2], 'and starts anew');
});

test('starts anew after five seconds, another key or a click', () => {
  const slow = new ShiftPresses();
  assert.deepEqual(press(slow, ['Shift', 0], ['Shift', 5001], ['Shift', 6000]), [2, 2, 1]);
  const typed = new ShiftPresses();
  assert.deepEqual(press(typed, ['Shift', 0], ['a', 1], ['Shift', 2]), [2, null, 2]);
  const clicked = new ShiftPresses();
  press(clicked, ['Shift', 0], ['Shift', 1]);
  clicked.reset();
  assert.deepEqual(press(clicked, ['Shift', 2]), [2]);
});

test('takes Shift that is held for another key for no press', () => {
  const presses = new ShiftPresses();
  for (let letter = 0; letter < 5; letter++) {
    presses.down('Shift');
    presses.down('A');
    assert.equal(presses.up('A', letter), null);
    assert.equal(presses.up('Shift', letter), null);
  }
});

test('counts a key that is held down once', () => {
  const presses = new ShiftPresses();
  for (let repeat = 0; repeat < 30; repeat++) presses.down('Shift');
  assert.equal(presses.up('Shift', 1), 2);
});
