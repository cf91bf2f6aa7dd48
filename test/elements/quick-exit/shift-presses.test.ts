/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShiftPresses } from '../../../src/elements/quick-exit/shift-presses.js';

/** Presses and lets go of keys, one after another at the given times. */
function press(presses: ShiftPresses, ...keys: [key: string, at: number][]): (number | null)[] {
  return keys.map(([key, at]) => {
    presses.down({ key });
    return presses.up({ key }, at);
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
    presses.down({ key: 'Shift' });
    presses.down({ key: 'A' });
    assert.equal(presses.up({ key: 'A' }, letter), null);
    assert.equal(presses.up({ key: 'Shift' }, letter), null);
  }
});

test('counts a key that is held down once', () => {
  const presses = new ShiftPresses();
  for (let repeat = 0; repeat < 30; repeat++) presses.down({ key: 'Shift' });
  assert.equal(presses.up({ key: 'Shift' }, 1), 2);
});

for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
  test(`takes Shift with ${modifier} for no press, whichever goes down or up first`, () => {
    const presses = new ShiftPresses();
    const withShift = { key: 'Shift', [modifier]: true };
    for (let times = 0; times < 4; times++) {
      presses.down(withShift);
      assert.equal(presses.up(withShift, times), null);
      presses.down(withShift);
      assert.equal(presses.up({ key: 'Shift' }, times), null);
      presses.down({ key: 'Shift' });
      assert.equal(presses.up(withShift, times), null);
      presses.reset();
    }
  });
}

test('takes Shift with AltGraph for no press', () => {
  const presses = new ShiftPresses();
  const withShift = { key: 'Shift', getModifierState: (name: string) => name === 'AltGraph' };
  for (let times = 0; times < 4; times++) {
    presses.down(withShift);
    assert.equal(presses.up(withShift, times), null);
  }
});

test('starts anew after Alt, Ctrl, Meta or AltGraph alone between two presses', () => {
  for (const key of ['Alt', 'Control', 'Meta', 'AltGraph']) {
    const presses = new ShiftPresses();
    assert.deepEqual(press(presses, ['Shift', 0], ['Shift', 1], [key, 2], ['Shift', 3]), [
      2,
      1,
      null,
      2,
    ]);
  }
});

test('takes an event without a key, as a browser sends that fills in a form, for another key', () => {
  const presses = new ShiftPresses();
  press(presses, ['Shift', 0]);
  presses.down({});
  assert.equal(presses.up({}, 1), null);
  assert.deepEqual(press(presses, ['Shift', 2]), [2]);
});

test('counts a press after five seconds to the millisecond, and none that was never begun', () => {
  const exact = new ShiftPresses();
  assert.deepEqual(press(exact, ['Shift', 10_000], ['Shift', 15_000]), [2, 1]);
  const lifted = new ShiftPresses();
  assert.equal(lifted.up({ key: 'Shift' }, 0), null);
  press(lifted, ['Shift', 1]);
  assert.equal(lifted.up({ key: 'Shift' }, 2), null);
});
