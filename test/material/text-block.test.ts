import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textBlockSchema } from '../../src/material/text-block.js';
import { expectedOf } from '../../src/material/expected-of.js';

for (const [block, expected] of [
  [{ kind: 'paragraph', text: 'Stöd.' }, null],
  [{ kind: 'list', items: ['Stöd.', { sv: 'Råd.' }] }, null],
  [{ kind: 'list', items: [] }, 'a list with at least one entry'],
  [{ kind: 'list', text: 'Stöd.' }, 'a list with at least one entry'],
  [{ kind: 'paragraph', text: '' }, 'a text, in Swedish or by language'],
  [{ kind: 'paragraph', text: 'Stöd.', items: ['a'] }, 'kind or text'],
  [{ kind: 'heading', text: 'Stöd.' }, 'a paragraph or a list'],
  [{ text: 'Stöd.' }, 'a paragraph or a list'],
  ['Stöd.', 'a paragraph or a list'],
] as const) {
  test(`expects ${expected} in place of ${JSON.stringify(block)}`, () => {
    assert.equal(expectedOf(textBlockSchema, block), expected);
  });
}
