import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineParts } from '../../src/builder/inline-parts.js';
import { tags, entryOf } from '../../src/catalogue.js';
import { swedish } from '../../src/language/words.js';

test('takes markup apart in texts and links', () => {
  assert.deepEqual(
    inlineParts(
      '<p>A &amp; B. Ring <a href="tel:+46" dir="ltr">1&lt;2</a>. <a href="https://a.example/?a&amp;b">C</a></p>',
    ),
    [
      { text: 'A & B. Ring ', href: null },
      { text: '1<2', href: 'tel:+46' },
      { text: '. ', href: null },
      { text: 'C', href: 'https://a.example/?a&b' },
    ],
  );
  assert.deepEqual(inlineParts(''), []);
});

test('leaves no markup of any fallback', () => {
  for (const tag of tags) {
    const parts = inlineParts(entryOf(tag).fallback.markup(swedish));
    assert.ok(parts.length > 0);
    for (const { text } of parts) assert.doesNotMatch(text, /[<>]|&\w+;/);
  }
});
