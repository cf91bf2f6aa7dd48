import assert from 'node:assert/strict';
import { test } from 'node:test';
import { definitionsFallback } from '../../../src/elements/violence-definitions/fallback.js';
import { swedish } from '../../../src/language/words.js';
import { bundledDefinitions } from '../../../src/material/bundled/definitions.js';
import { defaultCounty } from '../../../src/material/counties.js';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

test('names every form of violence in one sentence, and then says who is responsible', () => {
  const { definitions, responsibility } = bundledDefinitions[defaultCounty];
  const names = definitions.map(({ name }) => String(name)).join(', ');
  assert.equal(
    definitionsFallback.markup(swedish),
    `Mäns våld mot kvinnor innefattar: ${names}. ${String(responsibility)}`,
  );
  assert.equal(definitionsFallback.title(swedish), 'Vad innefattar mäns våld mot kvinnor?');
});

test('has no number, in any language', async () => {
  for (const { markup, of } of await fallbacksOf('violence-definitions')) {
    assert.deepEqual(linkedNumbers(markup), [], of);
  }
});
