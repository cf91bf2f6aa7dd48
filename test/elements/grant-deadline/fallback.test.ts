import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantFallback } from '../../../src/elements/grant-deadline/fallback.js';
import { swedish } from '../../../src/language/words.js';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

test('tells the last day and the amount of the call', () => {
  assert.equal(
    grantFallback.markup(swedish).replace(/\u00a0/g, ' '),
    'Bidrag för insatser mot pojkars och mäns våld mot flickor och kvinnor. Sista ansökningsdag: till och med onsdag 15 augusti 2018. Belopp: 900 000 kronor.',
  );
});

test('has no number, in any language', async () => {
  for (const { markup, of } of await fallbacksOf('grant-deadline')) {
    assert.deepEqual(linkedNumbers(markup), [], of);
  }
});
