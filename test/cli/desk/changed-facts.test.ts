import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFacts } from '../../../src/cli/desk/changed-facts.js';

test('tells the facts that differ, by where they stand', () => {
  const was = { a: { b: '1', c: ['x', 'y'], d: 1 }, e: [1] };
  const is = { a: { b: '2', c: ['x', 'z'], f: null }, e: [1, 2] };
  assert.deepEqual(changedFacts(was, is), [
    { where: 'a.b', was: '1', is: '2' },
    { where: 'a.c.1', was: 'y', is: 'z' },
    { where: 'a.d', was: 1, is: undefined },
    { where: 'a.f', was: undefined, is: null },
    { where: 'e', was: [1], is: [1, 2] },
  ]);
  assert.deepEqual(changedFacts(was, structuredClone(was)), []);
});
