import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

/** A line's own number first, and where help is. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  'honour-support': ['010-223 57 60', '112', '020-50 50 50'],
  'trafficking-coordinators': ['020-390 000', '112', '020-50 50 50'],
  kvinnofridslinjen: ['020-50 50 50', '112'],
};

test('has the number of each line and where help is as text and to tap, in each language', async () => {
  const fallbacks = await fallbacksOf('hotline-status');
  assert.deepEqual(
    [...new Set(fallbacks.map(({ line }) => line!))].sort(),
    Object.keys(numbers).sort(),
  );
  for (const { line, markup, of } of fallbacks) {
    assert.deepEqual(linkedNumbers(markup), numbers[line!], of);
  }
});
