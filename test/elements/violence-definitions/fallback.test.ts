import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionsFallback } from '../../../src/elements/violence-definitions/fallback.js';
import { swedish } from '../../../src/language/words.js';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

test('tells who is responsible for violence', () => {
  assert.match(definitionsFallback.markup(swedish), /den som utför handlingarna som har ansvaret/);
});

test('has no number, in any language', async () => {
  for (const { markup, of } of await fallbacksOf('violence-definitions')) {
    assert.deepEqual(linkedNumbers(markup), [], of);
  }
});
