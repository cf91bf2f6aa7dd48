import assert from 'node:assert/strict';
import { test } from 'node:test';
import { str, swedish } from '../../src/language/words.js';

test('says Swedish as it is written', () => {
  assert.equal(swedish.msg('Öppet nu'), 'Öppet nu');
  assert.equal(swedish.msg(str`Öppet nu, stänger ${'kl. 16'}`), 'Öppet nu, stänger kl. 16');
  assert.equal(swedish.translated('stöd'), 'stöd');
  const shown = ['Örebro'];
  assert.equal(
    swedish.marked(shown, () => 'x'),
    shown,
  );
});
