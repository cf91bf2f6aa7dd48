import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

test('has where help is as text and to tap, in each language', async () => {
  for (const { markup, of } of await fallbacksOf('new-element')) {
    assert.deepEqual(linkedNumbers(markup), ['112', '020-50 50 50'], of);
  }
});
