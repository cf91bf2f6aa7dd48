import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builderWords } from '../../src/builder/builder-words.js';
import { systems } from '../../src/builder/snippet.js';

test('says in Swedish and in English how to paste in each system, and each thing otherwise', () => {
  const { sv, en } = builderWords;
  for (const words of [sv, en]) {
    assert.deepEqual(Object.keys(words.paste).sort(), Object.keys(systems).sort());
  }
  // Names and a few terms are the same in both.
  const same = Object.entries(sv).filter(([name, text]) => en[name as keyof typeof en] === text);
  assert.deepEqual(
    same.map(([name]) => name),
    ['element', 'version'],
  );
  for (const system of Object.keys(systems) as (keyof typeof systems)[]) {
    assert.notEqual(sv.paste[system], en.paste[system]);
  }
});
