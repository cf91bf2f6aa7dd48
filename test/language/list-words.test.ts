import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalised, listText } from '../../src/language/list-words.js';
import ar from '../../src/language/translations/credits/ar.js';
import { swedish } from '../../src/language/words.js';

test('puts the language’s comma between items', () => {
  assert.equal(listText(swedish, ['måndag']), 'måndag');
  assert.equal(listText(swedish, ['måndag', 'onsdag', 'fredag']), 'måndag, onsdag, fredag');
  assert.match(listText(ar, ['الاثنين', 'الأربعاء']), /^الاثنين، الأربعاء$/);
});

for (const [text, expected] of [
  ['öppet dygnet runt', 'Öppet dygnet runt'],
  ['Kristi himmelsfärdsdag', 'Kristi himmelsfärdsdag'],
  ['понеділок', 'Понеділок'],
  ['الاثنين', 'الاثنين'],
  ['', ''],
] as const) {
  test(`begins "${text}" with a capital`, () => assert.equal(capitalised(text), expected));
}
