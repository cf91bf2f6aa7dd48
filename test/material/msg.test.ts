import assert from 'node:assert/strict';
import { test } from 'node:test';
import { str } from '@lit/localize/internal/str-tag.js';
import { msg } from '../../src/material/msg.js';

test('gives a bundled text as it is written, with its values', () => {
  assert.equal(msg('Stöd och råd'), 'Stöd och råd');
  assert.equal(msg(str`Ring ${'112'} nu.`), 'Ring 112 nu.');
});
