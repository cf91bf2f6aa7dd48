import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factAt, inverseOf, withFact } from '../../../src/cli/desk/fact-at.js';

const document = { lines: { a: { topics: ['x', { sv: 'y' }], phone: '1' } } };

test('finds a fact, and nothing where there is none', () => {
  assert.equal(factAt(document, ['lines', 'a', 'topics', 1, 'sv']), 'y');
  assert.equal(factAt(document, ['lines', 'b', 'topics']), undefined);
  assert.equal(factAt(document, ['lines', 'a', 'phone', 'length']), undefined);
  assert.equal(factAt(document, ['constructor']), undefined);
});

test('changes, adds and takes away a fact, and takes each back', () => {
  for (const edit of [
    { path: ['lines', 'a', 'topics', 1, 'sv'], value: 'z' },
    { path: ['lines', 'a', 'topics', 1, 'en'], value: 'z' },
    { path: ['lines', 'b'], value: { phone: '2' } },
    { path: ['lines', 'a', 'phone'] },
    { path: ['lines', 'a', 'phone'], value: null },
  ]) {
    const next = withFact(document, edit);
    assert.deepEqual(factAt(next, edit.path), edit.value);
    assert.deepEqual(withFact(next, inverseOf(document, edit)), document);
  }
  assert.equal(document.lines.a.topics[0], 'x');
});
