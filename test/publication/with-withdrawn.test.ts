import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withWithdrawn } from '../../src/publication/with-withdrawn.js';

const there = new Map([
  ['national', 'Nationella linjen'],
  ['new', 'Nya linjen'],
]);
const withdrawn = (name: string | null, instead: string[]) =>
  new Map([['gone', { since: '2026-01-01', name, reason: 'Den är nedlagd.', instead }]]);

test('tells of what is withdrawn what it was called, why, and what to turn to that is there', () => {
  const { gone } = withWithdrawn(there, withdrawn('Linjen', ['national', 'none']));
  const { ...told } = gone as object;
  assert.deepEqual(told, {
    ...{ name: 'Linjen', reason: 'Den är nedlagd.' },
    instead: ['Nationella linjen'],
  });
});

test('calls it by its name in the material where nobody has told what it was called', () => {
  const { gone } = withWithdrawn(there, withdrawn(null, []));
  assert.equal((gone as { name: string }).name, 'gone');
});

test('puts it after what is there, and before what comes last', () => {
  const all = withWithdrawn(there, withdrawn('Linjen', []), 'national');
  assert.deepEqual(Object.keys(all), ['new', 'gone', 'national']);
  assert.deepEqual(Object.keys(withWithdrawn(there, new Map())), ['national', 'new']);
});

test('has no prototype that a page could have put facts on', () => {
  assert.equal(Object.getPrototypeOf(withWithdrawn(there, new Map())), null);
});
