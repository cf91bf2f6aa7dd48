/// <reference types="node" />
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tag } from '../../src/catalogue.js';
import { builderWordsIn } from '../../src/builder/builder-words.js';
import { purposeOf } from '../../src/builder/purpose-of.js';

test('says what an element is for, and the title of one that the words do not know', () => {
  const words = builderWordsIn('sv');
  assert.equal(purposeOf(words, 'grant-deadline').title, 'Berätta om ett bidrag');
  const without = { ...words, purpose: { ...words.purpose, elements: {} } };
  const { title, text } = purposeOf(without, 'quick-exit' satisfies Tag);
  assert.equal(text, '');
  assert.match(title, /sidan/);
});
