import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textSchema } from '../../src/material/text.js';
import { expectedOf } from '../../src/material/expected-of.js';

for (const text of ['stöd', ' a ', { sv: 'stöd' }, { sv: 'stöd', en: 'support' }]) {
  test(`takes the text ${JSON.stringify(text)}`, () => {
    assert.equal(expectedOf(textSchema, text), null);
  });
}

for (const text of [
  '',
  ' \n',
  7,
  null,
  undefined,
  {},
  { en: 'support' },
  { sv: '' },
  { sv: 'stöd', en: ' ' },
  { sv: 1 },
  ['stöd'],
]) {
  test(`refuses the text ${JSON.stringify(text)}`, () => {
    assert.equal(expectedOf(textSchema, text), 'a text, in Swedish or by language');
  });
}
