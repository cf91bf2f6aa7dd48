import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hotlineFallback } from '../../../src/elements/hotline-status/fallback.js';
import { swedish } from '../../../src/language/words.js';
import { bundledHotlines } from '../../../src/material/bundled/hotlines.js';
import { defaultCounty } from '../../../src/material/counties.js';
import { emergencyMarkup, helpMarkup, phoneMarkup } from '../../../src/parts/element-fallback.js';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

const lines = Object.entries(bundledHotlines[defaultCounty]);

for (const [id, { name, phone }] of lines) {
  test(`tells ${id} by its name and its number, and where help is`, () => {
    // The national line is help itself, and is not told twice.
    const help = id === 'kvinnofridslinjen' ? emergencyMarkup(swedish) : helpMarkup(swedish);
    assert.equal(
      hotlineFallback.markup(swedish, id),
      `${String(name)}. Ring ${phoneMarkup(swedish, phone)}. ${help}`,
    );
    assert.equal(hotlineFallback.title(swedish, id), String(name));
  });
}

test('tells the first line where none is asked for', () => {
  const [[first]] = lines as [(typeof lines)[number]];
  assert.deepEqual(
    [hotlineFallback.markup(swedish), hotlineFallback.title(swedish), hotlineFallback.lines],
    [
      hotlineFallback.markup(swedish, first),
      hotlineFallback.title(swedish, first),
      lines.map(([id]) => id),
    ],
  );
});

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
