import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from '../../src/material/text.js';
import {
  textDraftOf,
  textDraftsOf,
  typed,
  typedText,
  typedTexts,
} from '../../src/forms/text-draft.js';

test('gives a text by language, and the same text again', () => {
  const texts: Text[] = ['Hej', { sv: 'Hej', en: 'Hello' }, { en: 'Hello' }];
  for (const text of texts) {
    assert.deepEqual(typedText(textDraftOf(text)), text);
  }
  assert.deepEqual(textDraftOf('Hej'), { sv: 'Hej' });
  assert.deepEqual(textDraftOf({ en: 'Hello' }), { sv: '', en: 'Hello' });
});

test('leaves out what was not typed, and spaces around what was', () => {
  assert.equal(typedText({ sv: ' Hej ', en: ' ' }), 'Hej');
  assert.equal(typedText({ sv: ' ', en: '' }), undefined);
  assert.equal(typedText(textDraftOf(undefined)), undefined);
  assert.equal(typed(' a '), 'a');
  assert.equal(typed(' '), undefined);
});

test('keeps a row in which nothing was typed, and no list without rows', () => {
  assert.deepEqual(typedTexts([{ sv: 'Hej' }, { sv: '' }]), ['Hej', '']);
  assert.equal(typedTexts([]), undefined);
  assert.deepEqual(textDraftsOf(['Hej']), [{ sv: 'Hej' }]);
  assert.deepEqual(textDraftsOf(undefined), []);
});
