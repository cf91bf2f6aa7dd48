import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../src/language/translations/credits/en.js';
import { swedish } from '../../src/language/words.js';
import { publishers } from '../../src/material/publisher.js';
import { publisherText } from '../../src/parts/publisher-words.js';

test('has a name of its own for each authority, in its language', () => {
  for (const words of [swedish, en]) {
    const names = publishers.map((publisher) => publisherText(words, publisher));
    assert.equal(new Set(names).size, publishers.length);
    for (const name of names) assert.match(name, /^\p{Lu}\p{L}+/u);
  }
  assert.equal(publisherText(swedish, 'nck'), 'Nationellt centrum för kvinnofrid');
});
