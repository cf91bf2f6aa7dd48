import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builderWordsIn, filled } from '../../src/builder/builder-words.js';
import { systems } from '../../src/builder/systems.js';
import { tags } from '../../src/catalogue.js';

/** All texts of a tree of words, by where they stand. */
function textsIn(words: unknown, at = ''): (readonly [string, string])[] {
  if (typeof words === 'string') return [[at, words]];
  return Object.entries(words as object).flatMap(([name, one]) =>
    textsIn(one, at ? `${at}.${name}` : name),
  );
}

test('says each thing in Swedish and in English, and otherwise', () => {
  const swedish = textsIn(builderWordsIn('sv'));
  const english = new Map(textsIn(builderWordsIn('en')));
  assert.ok(swedish.length > 150);
  assert.deepEqual(
    swedish.map(([at]) => at),
    [...english.keys()],
  );
  // Names are the same in both.
  const same = swedish.filter(([at, text]) => text !== '' && english.get(at) === text);
  const names = [
    ...systems.filter((one) => one !== 'unknown').map((one) => `system.systems.${one}`),
    'page.version',
  ];
  assert.deepEqual(same.map(([at]) => at).sort(), names.sort());
});

test('has words for each element and each system', () => {
  const { purpose, system } = builderWordsIn('sv');
  for (const tag of tags) assert.ok(purpose.elements[tag], tag);
  for (const one of systems) {
    assert.ok(system.systems[one]);
    assert.equal(system.code[one].length, 3);
    assert.equal(system.codeView[one] === '', one === 'sharepoint');
  }
});

test('puts in what a sentence tells of', () => {
  assert.equal(filled('Kontrasten är {contrast}:1.', { contrast: '8,1' }), 'Kontrasten är 8,1:1.');
  assert.equal(filled('{other}', {}), '{other}');
});

test('puts the same in, in both languages', () => {
  const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  const english = new Map(textsIn(builderWordsIn('en')));
  for (const [at, text] of textsIn(builderWordsIn('sv'))) {
    assert.deepEqual(slots(text), slots(english.get(at)!), at);
  }
});
