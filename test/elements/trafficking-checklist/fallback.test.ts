import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistFallback } from '../../../src/elements/trafficking-checklist/fallback.js';
import { swedish } from '../../../src/language/words.js';
import { coordinatorsMarkup, helpMarkup } from '../../../src/parts/element-fallback.js';
import { fallbacksOf, linkedNumbers } from '../../fallbacks-of.js';

test('asks what the element asks, and says whom to ask and where help is', () => {
  const question = 'Kan det vara människohandel?';
  assert.equal(checklistFallback.title(swedish), question);
  assert.equal(
    checklistFallback.markup(swedish),
    `${question} ${coordinatorsMarkup(swedish)} ${helpMarkup(swedish)}`,
  );
});

test('knows that the element shows the number of the police too', () => {
  assert.deepEqual(checklistFallback.alsoShown, ['114 14']);
});

test('has whom to ask and where help is as text and to tap, in each language', async () => {
  for (const { markup, of } of await fallbacksOf('trafficking-checklist')) {
    assert.deepEqual(linkedNumbers(markup), ['020-390 000', '112', '020-50 50 50'], of);
  }
});
