import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleText } from '../../../src/elements/new-element/words.js';
import { swedish } from '../../../src/language/words.js';

test('says what it tells of', () => {
  assert.equal(titleText(swedish), 'Kontakt');
});
